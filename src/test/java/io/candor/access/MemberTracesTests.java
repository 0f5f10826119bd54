package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.sealing.MemberImages;
import io.candor.support.Closeness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody with the whole database, who knows in which order some people came, and which of them by which link. */
class MemberTracesTests extends ByInvitation {
    private static final int MANY = 50;
    /** By chance, fifty in random order come this close to the order of coming less than once in a million times. */
    private static final double NOT_BY_CHANCE = 0.75;
    /** What is shuffled within each of two releases only comes closer than this nearly always; by chance, hardly ever. */
    private static final double NOT_BY_RELEASE = 0.65;

    private static final String SHOWN_WITH_ROWS =
            "select ctid || ' ' || xmin || ' ' || xmax || ' ' || t from %s t order by 1";

    /** What each row shows, by what an attacker would sort by. */
    private static final Map<String, String> VISIBLE = Map.of(
            "place", "(ctid::text::point)[0] * 10000 + (ctid::text::point)[1]",
            "writer", "xmin::text::bigint",
            "locker", "xmax::text::bigint",
            "command", "cmin::text::bigint",
            "last command", "cmax::text::bigint");

    @Autowired
    private MemberImages images;

    @Test
    void tellNeitherInWhichOrderNorByWhichLinkMembersCame() {
        var came = manyComeByTwoLinks();

        release.bringOut();

        assertThat(traces(came))
                .allSatisfy((trace, closeness) -> assertThat(closeness).isLessThan(NOT_BY_CHANCE));
    }

    @Test
    void tellNotEvenInWhichReleaseMembersCame() {
        var came = manyComeOverTwoReleases(release::bringOut);

        assertThat(traces(came))
                .allSatisfy((trace, closeness) -> assertThat(closeness).isLessThan(NOT_BY_RELEASE));
        assertThat(traces(came)).containsEntry("writer", 0.0);
        assertThat(jdbc.sql("select distinct xmin::text from member")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void wouldTellTheOrderIfTheyWereNotShuffled() {
        var came = manyComeByTwoLinks();

        jdbc.sql("insert into member select image from held_member").update();

        assertThat(traces(came)).containsEntry("place", 1.0).containsEntry("order of rows", 1.0);
    }

    @Test
    void wouldTellTheOrderIfEachWereWrittenAtOnce() {
        var came = manyComeByTwoLinks();

        came.forEach(image -> jdbc.sql("insert into member select image from held_member where image = :image")
                .param("image", image)
                .update());

        assertThat(traces(came)).containsEntry("writer", 1.0);
    }

    @Test
    void wouldTellTheReleaseIfRowsStayedWhereTheyAre() {
        var came = manyComeOverTwoReleases(() -> {
            jdbc.sql("insert into member select image from held_member order by random()")
                    .update();
            jdbc.sql("truncate held_member").update();
        });

        assertThat(traces(came).get("writer")).isGreaterThan(NOT_BY_CHANCE);
    }

    @Test
    void leaveNothingOfWhoUsedWhichLinkAfterTwoReleases() {
        manyComeByTwoLinks();

        release.bringOut();
        release.bringOut();

        assertThat(List.of(count("held_link_use"), count("recent_link_use"), count("held_member")))
                .containsOnly(0);
        assertThat(jdbc.sql("select used from member_invitation order by used")
                        .query(Integer.class)
                        .list())
                .containsExactly(MANY / 2, MANY / 2);
    }

    @Test
    void tellNoOrderOfUsesBetweenTheTwoReleases() {
        var link = link(MANY);
        var used = LongStream.range(0, MANY)
                .mapToObj(nth -> use(3_000 + nth, link))
                .toList();

        release.bringOut();

        var places = values("recent_link_use", "id", Objects.requireNonNull(VISIBLE.get("place")));
        assertThat(Closeness.of(used, places)).isLessThan(NOT_BY_CHANCE);
        assertThat(jdbc.sql("select distinct xmin::text from recent_link_use")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    private UUID use(long person, MemberLink link) {
        opens(person, link);
        return images.allOfUse(person, link.secret()).getFirst();
    }

    @Test
    void leaveNoTraceOutsideTheHeldTablesBeforehand() {
        var link = link(MANY);
        opens(1_001, link);
        release.bringOut();
        var before = outside();

        opens(1_002, link);
        opens(1_003, link);
        opens(1_001, link);
        members.leave(person(1_002));

        assertThat(outside()).isEqualTo(before);
    }

    @Test
    void keepNothingButTheImage() {
        assertThat(columns("'member', 'held_member'"))
                .containsExactlyInAnyOrder("image uuid", "image uuid", "leaves boolean");
        assertThat(columns("'held_link_use', 'recent_link_use'"))
                .containsExactlyInAnyOrder("id uuid", "id uuid", "invitation uuid", "invitation uuid");
        assertThat(jdbc.sql("""
                        select count(*) from pg_constraint where contype = 'f'
                            and conrelid in ('member'::regclass, 'held_member'::regclass, 'held_link_use'::regclass,
                                'recent_link_use'::regclass)
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void keepNoStatistics() {
        manyComeByTwoLinks();
        release.bringOut();

        jdbc.sql("analyze").update();

        assertThat(count("pg_stats where tablename in ('member', 'held_member')"))
                .isZero();
        assertThat(jdbc.sql("""
                        select reloptions::text from pg_class
                        where relname in ('member', 'held_member', 'held_link_use', 'recent_link_use')
                        """).query(String.class).list())
                .hasSize(4)
                .allMatch(options -> options.contains("autovacuum_enabled=false"));
    }

    @Test
    void leaveNoTraceOfBeingLookedFor() {
        manyComeByTwoLinks();
        jdbc.sql("create extension if not exists pageinspect").update();
        release.bringOut();
        var before = flags();

        members.contain(person(1_005));

        assertThat(flags()).isEqualTo(before);
    }

    @Test
    void leaveNothingInTheFilesOfBefore() {
        manyComeByTwoLinks();
        release.bringOut();
        opens(1_077, link(1));
        var files = files();

        release.bringOut();
        release.bringOut();
        jdbc.sql("checkpoint").update();

        assertThat(files)
                .hasSize(8)
                .allSatisfy(file -> assertThat(Files.notExists(file) || Files.size(file) == 0)
                        .isTrue());
    }

    /** Where members, what is held of them, and the indexes of both lie at this moment. */
    private List<Path> files() {
        return jdbc.sql("""
                        select current_setting('data_directory') || '/' || pg_relation_filepath(oid) from pg_class
                        where relname in ('member', 'held_member', 'held_link_use', 'recent_link_use', 'member_pkey',
                            'held_member_pkey', 'held_link_use_pkey', 'recent_link_use_pkey')
                        """).query((row, _) -> Path.of(row.getString(1))).list();
    }

    /** Their images in the order in which they came: first by one link, then by another. */
    private List<UUID> manyComeByTwoLinks() {
        var first = link(MANY / 2);
        var second = link(MANY / 2);
        return LongStream.range(0, MANY)
                .mapToObj(nth -> comes(1_000 + nth, nth < MANY / 2 ? first : second))
                .toList();
    }

    private List<UUID> manyComeOverTwoReleases(Runnable releasing) {
        var link = link(MANY);
        var came = new ArrayList<UUID>();
        for (var nth = 1; nth <= MANY; nth++) {
            came.add(comes(2_000 + nth, link));
            if (nth % (MANY / 2) == 0) {
                releasing.run();
            }
        }
        return came;
    }

    private UUID comes(long person, MemberLink link) {
        opens(person, link);
        return images.allOf(person).getFirst();
    }

    private List<String> outside() {
        return List.of("member", "member_invitation", "recent_link_use").stream()
                .flatMap(table -> jdbc.sql(SHOWN_WITH_ROWS.formatted(table)).query(String.class).list().stream())
                .toList();
    }

    private List<String> columns(String tables) {
        return jdbc.sql("select column_name || ' ' || data_type from information_schema.columns where table_name in ("
                        + tables + ")")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The bits that PostgreSQL keeps with each row on disk, those that the first reader sets included. */
    private List<?> flags() {
        return jdbc.sql("select t_ctid::text || t_infomask from heap_page_items(get_raw_page('member', 0))")
                .query(String.class)
                .list();
    }

    /** How closely each trace follows the order of coming: 0 not at all, 1 exactly (or exactly reversed). */
    private Map<String, Double> traces(List<UUID> came) {
        var closeness = new HashMap<String, Double>();
        VISIBLE.forEach((name, sql) -> closeness.put(name, Closeness.of(came, values("member", "image", sql))));
        closeness.put("order of rows", Closeness.of(came, scanned()));
        return closeness;
    }

    private Map<UUID, Double> values(String table, String id, String sql) {
        var values = new HashMap<UUID, Double>();
        jdbc.sql("select %s as id, (%s)::float8 as value from %s".formatted(id, sql, table))
                .query(row -> {
                    values.put(row.getObject("id", UUID.class), row.getDouble("value"));
                });
        return values;
    }

    private Map<UUID, Double> scanned() {
        var ids = jdbc.sql("select image from member").query(UUID.class).list();
        var places = new HashMap<UUID, Double>();
        IntStream.range(0, ids.size()).forEach(place -> places.put(ids.get(place), (double) place));
        return places;
    }
}
