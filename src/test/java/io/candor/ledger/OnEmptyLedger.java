package io.candor.ledger;

import static io.candor.bot.Role.DESK;
import static io.candor.bot.Role.HANDLER;
import static io.candor.bot.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.access.Official;
import io.candor.bot.Mistake;
import io.candor.cards.Cards;
import io.candor.cards.Standing;
import io.candor.support.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger on a real PostgreSQL, where each test begins with a staff and without entries. */
@SpringJUnitConfig(LedgerModule.class)
abstract class OnEmptyLedger {
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    static final String UNIT = "logistics";
    static final String CATEGORY = "workplace";

    @Autowired
    Ledger ledger;

    @Autowired
    Rectification rectification;

    @Autowired
    Staffed staff;

    @Autowired
    Heard heard;

    @Autowired
    Cards cards;

    @Autowired
    Standing standing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    Official desk;
    Official handler;
    Official supervisor;

    @BeforeEach
    void empty() {
        withoutTriggers(
                "delete from entry_event", "delete from participant", "delete from measure", "delete from entry");
        clock.moveTo(LedgerModule.MORNING);
        staff.dismissAll();
        heard.forget();
        desk = staff.appoint("Dora", null, DESK);
        handler = staff.appoint("Hugo", UNIT, HANDLER);
        supervisor = staff.appoint("Susan", null, SUPERVISOR);
        Mockito.reset(cards, standing);
    }

    /** As a superuser who knows what they are doing, and hides it. */
    void withoutTriggers(String... statements) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            List.of(statements).forEach(sql -> jdbc.sql(sql).update());
        });
    }

    EntrySheet registered() {
        var view = ledger.register(new Registration(UUID.randomUUID(), desk, Source.OWN, "The stairs", CATEGORY));
        return rectification.sheet(view.id());
    }

    EntrySheet claimed() {
        return take(registered(), handler, new EntryAct.Claim(Optional.of(TODAY.plusDays(7))));
    }

    EntrySheet submitted() {
        return take(claimed(), handler, new EntryAct.Submit("There is light now."));
    }

    EntrySheet closed() {
        return take(submitted(), supervisor, new EntryAct.Verify());
    }

    EntrySheet take(EntrySheet seen, Official by, EntryAct act) {
        return rectification.take(
                new EntryStep(UUID.randomUUID(), by, seen.entry().id(), seen.version(), act));
    }

    void refuses(String key, ThrowingCallable act) {
        var before = rows();
        assertThatThrownBy(act)
                .isInstanceOf(Refused.class)
                .extracting(refused -> ((Mistake) refused).key())
                .isEqualTo(key);
        assertThat(rows()).isEqualTo(before);
    }

    /** All that the ledger holds, each row with the transaction that wrote it. */
    List<String> rows() {
        return jdbc.sql("""
                        select xmin::text || t::text from entry t union all select xmin::text || t::text from measure t
                        union all select xmin::text || t::text from participant t
                        union all select xmin::text || t::text from entry_event t
                        """).query((row, _) -> row.getString(1)).list();
    }
}
