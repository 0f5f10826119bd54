package io.candor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.suggestion.SuggestionModule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverdueNotifierTests extends InAnOffice {
    private static final LocalDate DEADLINE = LocalDate.parse("2026-03-09");

    @Autowired
    OverdueNotifier overdue;

    @Test
    void tellsOnceThatADeadlineHasPassed() {
        due(DEADLINE);

        assertTold(onTheMorningOf(DEADLINE));
        assertTold(onTheMorningOf(DEADLINE.plusDays(1)), 101);
        assertTold(onTheMorningOf(DEADLINE.plusDays(2)));
    }

    @Test
    void saysThatItIsNotMendedYet() {
        due(DEADLINE);

        var told = onTheMorningOf(DEADLINE.plusDays(1)).getFirst();

        assertThat(told.text()).contains("⏳ The deadline has passed", "(one day overdue)");
    }

    @Test
    void tellsAgainOfAnotherDeadline() {
        var entry = due(DEADLINE);
        onTheMorningOf(DEADLINE.plusDays(1));
        does(entry, new EntryAct.SetDeadline(DEADLINE.plusDays(3)));
        everythingLeaves();

        assertTold(onTheMorningOf(DEADLINE.plusDays(4)), 101);
    }

    @Test
    void saysNothingOfWhatIsClosedOrShelved() {
        var closed = due(DEADLINE);
        does(closed, new EntryAct.Submit("It is lit."));
        does(verifier, closed, new EntryAct.Verify());
        var shelved = due(DEADLINE);
        does(shelved, new EntryAct.Shelve("No electrician.", DEADLINE));
        everythingLeaves();

        assertTold(onTheMorningOf(DEADLINE.plusDays(1)));
    }

    /** An entry that is to be mended by then, of which its author has read everything so far. */
    private EntryId due(LocalDate deadline) {
        var entry = accepted(List.of(released(101)));
        does(entry, new EntryAct.Assign("logistics"));
        does(entry, new EntryAct.SetDeadline(deadline));
        everythingLeaves();
        return entry;
    }

    private List<PostOffice.Posted> onTheMorningOf(LocalDate day) {
        clock.moveTo(SuggestionModule.MORNING.plus(
                Duration.ofDays(day.toEpochDay() - LocalDate.parse("2026-03-02").toEpochDay())));
        overdue.run();
        return everythingLeaves();
    }
}
