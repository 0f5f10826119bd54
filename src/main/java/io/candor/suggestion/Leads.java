package io.candor.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands on the list for all that wait in the same words, while a release changes who waits. */
@Component
class Leads {
    private final JdbcClient jdbc;
    private final ReleaseCards cards;

    Leads(JdbcClient jdbc, ReleaseCards cards) {
        this.jdbc = jdbc;
        this.cards = cards;
    }

    /** Those that will not wait together with others any more: taken back, or with more words than these. */
    List<Leaving> leaving() {
        return jdbc.sql("""
                select s.id, s.same_words, s.leads, c.id is not null as withdrawn
                from suggestion s left join held_change c on c.id = s.id and c.withdrawn
                where s.same_words is not null
                    and (c.id is not null or s.id in (select suggestion from held_message))
                """).query((row, _) -> leaving(row)).list();
    }

    /** Those of these whose time is over. */
    List<Leaving> leaving(List<UUID> purged) {
        return jdbc.sql("""
                        select id, same_words, leads, true as withdrawn from suggestion
                        where same_words is not null and id = any (:ids)
                        """)
                .param("ids", purged.toArray(UUID[]::new))
                .query((row, _) -> leaving(row))
                .list();
    }

    /** Others take the place of what is purged, and say how many there are now. */
    void left(List<Leaving> gone) {
        pass(gone.stream());
        gone.stream().map(Leaving::image).distinct().map(this::waiting).forEach(cards::counted);
    }

    /** Once those with more words stand for themselves, and before others come out and they are shown once more. */
    void spoke(List<Leaving> leaving) {
        pass(leaving.stream().filter(each -> !each.withdrawn()));
    }

    /** Once everything is done: others take the place of what was withdrawn, and all cards show how many there are now. */
    void settle(List<Leaving> gone) {
        pass(gone.stream().filter(Leaving::withdrawn));
        var counted = new HashSet<>(joined());
        gone.stream().map(Leaving::image).distinct().map(this::waiting).forEach(counted::addAll);
        cards.counted(List.copyOf(counted));
    }

    private void pass(Stream<Leaving> gone) {
        gone.filter(Leaving::led)
                .forEach(each -> leader(each.image()).ifPresent(next -> cards.passed(each.id(), next)));
    }

    private Optional<UUID> leader(UUID image) {
        return jdbc.sql("select id from suggestion where same_words = :image and leads")
                .param("image", image)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    private List<UUID> waiting(UUID image) {
        return jdbc.sql("select id from suggestion where same_words = :image")
                .param("image", image)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those that came out before, where others came out in the same words. */
    private List<UUID> joined() {
        return jdbc.sql("""
                select s.id from suggestion s
                where s.same_words in (select same_words from held_suggestion where same_words is not null)
                    and s.id not in (select id from held_suggestion)
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    private static Leaving leaving(ResultSet row) throws SQLException {
        return new Leaving(
                row.getObject("id", UUID.class),
                row.getObject("same_words", UUID.class),
                row.getBoolean("leads"),
                row.getBoolean("withdrawn"));
    }

    /** One of those that waited in the same words. */
    record Leaving(UUID id, UUID image, boolean led, boolean withdrawn) {}
}
