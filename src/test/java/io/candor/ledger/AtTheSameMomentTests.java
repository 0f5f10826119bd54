package io.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.access.Official;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.ledger.EntryAct.Claim;
import io.candor.ledger.EntryAct.Merge;
import io.candor.ledger.EntryAct.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AtTheSameMomentTests extends OnEmptyLedger {
    @Autowired
    Entries entries;

    @Autowired
    PlatformTransactionManager manager;

    @RepeatedTest(5)
    void numbersHaveNoGapHoweverManyRegister() throws Exception {
        var numbers = together(IntStream.range(0, 8)
                .<Callable<Object>>mapToObj(_ -> () -> registered().entry().number())
                .toList());

        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(rectification.audit().broken()).isEmpty();
    }

    @RepeatedTest(5)
    void oneClaimsAndTheOtherReadsThatSomebodyWasQuicker() throws Exception {
        var entry = registered();
        var helga = staff.appoint("Helga", UNIT, Role.HANDLER);

        var ends = together(List.of(claim(entry, handler), claim(entry, helga)));

        assertThat(ends).containsExactlyInAnyOrder("done", SomebodyWasQuicker.class);
        assertThat(rectification.sheet(entry.entry().id()).version()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from participant")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @RepeatedTest(5)
    void theSameActDeliveredTwiceAtOnceIsDoneOnce() throws Exception {
        var entry = claimed();
        var step = new EntryStep(UUID.randomUUID(), handler, entry.entry().id(), entry.version(), new Report("Begun."));

        var ends = together(List.of(() -> rectification.take(step), () -> rectification.take(step)));

        assertThat(ends.getFirst()).isEqualTo(ends.getLast());
        assertThat(rectification.history(entry.entry().id(), Long.MAX_VALUE, 9)).hasSize(3);
    }

    @RepeatedTest(5)
    void theSameRegistrationDeliveredTwiceAtOnceIsOneEntry() throws Exception {
        var registration = new Registration(UUID.randomUUID(), desk, Source.OWN, "The stairs", CATEGORY);

        var ends = together(List.of(() -> ledger.register(registration), () -> ledger.register(registration)));

        assertThat(ends.getFirst()).isEqualTo(ends.getLast());
        assertThat(jdbc.sql("select count(*) from entry").query(Integer.class).single())
                .isOne();
    }

    @RepeatedTest(5)
    void twoEntriesDoNotBecomePartOfEachOther() throws Exception {
        var one = registered();
        var two = registered();

        var ends = together(List.of(
                () -> end(() -> take(one, desk, new Merge(2))), () -> end(() -> take(two, desk, new Merge(1)))));

        assertThat(ends).containsExactlyInAnyOrder("done", Refused.class);
    }

    @Test
    void aLostLockIsFoundWhoeverHoldsTheLedger() {
        var id = registered().entry().id().value();
        var stale = entries.findById(id).orElseThrow();
        take(rectification.sheet(new EntryId(id)), desk, new EntryAct.Publish());

        assertThatThrownBy(() -> entries.save(stale)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    /** A savepoint has a transaction id of its own. */
    @Test
    void isToldAlsoWithinASavepoint() {
        var nested = new TransactionTemplate(manager);
        nested.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);

        transactions.executeWithoutResult(_ -> nested.executeWithoutResult(_ -> claimed()));

        assertThat(ledger.numbered(1).map(EntryView::state)).hasValue(State.RECTIFYING);
    }

    private Callable<Object> claim(EntrySheet entry, Official by) {
        return () -> end(() -> take(entry, by, new Claim(Optional.of(TODAY))));
    }

    private static Object end(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refused | SomebodyWasQuicker refused) {
            return refused.getClass();
        }
    }

    private static List<Object> together(List<Callable<Object>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var ends = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            for (var end : running) {
                ends.add(end.get());
            }
        }
        return ends;
    }
}
