package io.candor.suggestion;

import io.candor.organisation.OfficeClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a matter is over, the address of its author is forgotten some days later, and the author is told before. All of it
 * follows from what officials did and when; nothing is kept but whose time to be told has come, with an address or without.
 */
@Service
public class Farewells {
    /** The day on which officials last did something about what is over now; what is contested is not. */
    private static final String OVER = """
            with over as (
                select s.id, s.return_address is not null as reachable, cast(greatest(
                        (select max(d.at) from decision d where d.suggestion = s.id),
                        (select max(h.at) from entry_event h where h.entry = s.entry and h.kind = 'VERIFIED'),
                        (select max(h.at) from entry_event h join contest c on c.entry = h.entry and c.round = e.round
                            where h.entry = s.entry and h.kind = 'UPHELD'
                                and c.suggestion = s.id and c.outcome = 'UPHELD'))
                    at time zone :zone as date) as since
                from suggestion s left join entry e on e.id = s.entry
                where not s.purged and (s.state in ('ANSWERED', 'DECLINED')
                    or s.state = 'ACCEPTED' and e.state = 'CLOSED' and not exists (
                        select from contest c where c.suggestion = s.id and c.outcome is null)))
            """;

    private final JdbcClient jdbc;
    private final HeldTables held;
    private final Terms terms;
    private final OfficeClock clock;

    Farewells(JdbcClient jdbc, HeldTables held, Terms terms, OfficeClock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.terms = terms;
        this.clock = clock;
    }

    /** The day on which the address is forgotten, or would be if there were one; empty while the matter is not over. */
    public Optional<LocalDate> forgottenOn(UUID suggestion) {
        return sql("""
                select greatest(since + :days, coalesce(told_on, greatest(:today, since + :days - :warning)) + :grace)
                from over left join last_call on suggestion = id and over_on = since
                where id = :id and since is not null
                """).param("id", suggestion).query(LocalDate.class).optional();
    }

    /** The same without looking where it is not over. */
    public Optional<LocalDate> forgottenOn(AuthorView view) {
        return switch (view.state()) {
            case HELD, WAITING, CONTESTED -> Optional.empty();
            case ACCEPTED, ANSWERED, DECLINED -> forgottenOn(view.id());
        };
    }

    /** Whether that day has come. */
    public boolean isForgotten(AuthorView view) {
        return forgottenOn(view).filter(day -> !day.isAfter(clock.today())).isPresent();
    }

    /**
     * Those whose authors are to be told now, once for each end of the matter; in the caller's transaction, and in the
     * order of their ids.
     */
    @Transactional
    public List<UUID> lastCalls() {
        return sql("""
                , told as (
                    insert into last_call (suggestion, over_on, told_on)
                    select id, since, :today from over left join last_call before on before.suggestion = id
                    where since <= :today and since + :days - :warning <= :today and before.over_on is distinct from since
                    order by random()
                    on conflict (suggestion) do update set over_on = excluded.over_on, told_on = excluded.told_on
                    returning suggestion)
                select suggestion from told order by suggestion
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    /**
     * Lets go of the addresses whose day has come and whose authors were told, as 🔕 does: with the next release. Who
     * contests something and waits for that release keeps theirs.
     */
    @Transactional
    public void forget() {
        held.keepReleaseOut();
        sql("""
                insert into held_change (id, withdrawn)
                select over.id, false from over join last_call on suggestion = over.id and over_on = since
                    left join held_change asked on asked.id = over.id
                where (reachable or asked.return_address is not null)
                    and greatest(since + :days, told_on + :grace) <= :today
                    and not exists (select from held_contest where held_contest.suggestion = over.id)
                order by random()
                on conflict (id) do update set return_address = null where held_change.return_address is not null
                """).update();
    }

    private StatementSpec sql(String rest) {
        return jdbc.sql(OVER + rest)
                .param("zone", zone())
                .param("today", clock.today())
                .param("days", terms.addressDays())
                .param("warning", terms.warningDays())
                .param("grace", terms.grace());
    }

    /** As PostgreSQL names it, which counts fixed offsets to the west. */
    private String zone() {
        var zone = clock.at(clock.now()).getZone();
        if (!zone.getRules().isFixedOffset()) {
            return zone.getId();
        }
        var east = clock.at(clock.now()).getOffset().getTotalSeconds();
        return east == 0 ? "UTC" : "UTC" + ZoneOffset.ofTotalSeconds(-east).getId();
    }
}
