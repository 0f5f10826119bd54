package io.candor.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.candor.access.Official;
import io.candor.bot.Destination;
import io.candor.bot.Role;
import io.candor.bot.Subject;
import io.candor.ledger.EntryAct.AddMeasure;
import io.candor.ledger.EntryAct.Assign;
import io.candor.ledger.EntryAct.Merge;
import io.candor.ledger.EntryAct.Reopen;
import io.candor.ledger.EntryAct.Report;
import io.candor.ledger.EntryAct.Return;
import io.candor.ledger.EntryAct.SetDeadline;
import io.candor.ledger.EntryAct.Submit;
import org.junit.jupiter.api.Test;

/** Who is shown a card when it is their turn. */
class EntryCardsTests extends OnEmptyLedger {

    @Test
    void goesToEachHandlerOfTheUnitOnce() {
        var helga = staff.appoint("Helga", UNIT, Role.HANDLER);
        var other = staff.appoint("Oskar", "office", Role.HANDLER);

        var entry = registered();

        posted(1, entry, handler);
        posted(1, entry, helga);
        posted(0, entry, other);
        posted(0, entry, desk);
    }

    @Test
    void goesToTheNewUnitAndNotWhereOneStands() {
        var helga = staff.appoint("Helga", "office", Role.HANDLER);
        var oskar = staff.appoint("Oskar", "office", Role.HANDLER);
        var entry = registered();
        when(standing.stands(subject(entry), chat(oskar))).thenReturn(true);
        clearInvocations(cards);

        take(entry, desk, new Assign("office"));

        posted(1, entry, helga);
        posted(0, entry, oskar);
        posted(0, entry, handler);
    }

    @Test
    void goesToSupervisorsWhoTookNoPartWhenSubmitted() {
        var both = staff.appoint("Boris", UNIT, Role.HANDLER, Role.SUPERVISOR);
        var entry = take(claimed(), both, new AddMeasure("A lamp"));
        clearInvocations(cards);

        take(entry, handler, new Submit("Done."));

        posted(1, entry, supervisor);
        posted(0, entry, both);
    }

    @Test
    void goesToOwnersWhereEverySupervisorTookPart() {
        staff.dismissAll();
        var owner = staff.appoint("Olga", null, Role.OWNER);
        var both = staff.appoint("Boris", UNIT, Role.HANDLER, Role.SUPERVISOR);
        var entry = take(registered(), owner, new SetDeadline(TODAY));
        clearInvocations(cards);

        take(entry, both, new Submit("Done."));

        posted(1, entry, owner);
        posted(0, entry, both);
    }

    @Test
    void goesToTheHandlerWhenReturnedAndWhenReopened() {
        var helga = staff.appoint("Helga", UNIT, Role.HANDLER);
        var submitted = submitted();
        var closed = closed();
        clearInvocations(cards);

        take(submitted, supervisor, new Return("Not yet."));
        take(closed, supervisor, new Reopen("Dark again."));

        posted(1, submitted, handler);
        posted(1, closed, handler);
        posted(0, submitted, helga);
    }

    @Test
    void goesToAllHandlersOfTheUnitWhenNobodyHasClaimedIt() {
        var helga = staff.appoint("Helga", UNIT, Role.HANDLER);
        var entry = take(take(registered(), desk, new SetDeadline(TODAY)), handler, new Submit("Done."));
        clearInvocations(cards);

        take(entry, supervisor, new Return("Not yet."));

        posted(1, entry, handler);
        posted(1, entry, helga);
    }

    @Test
    void isDrawnAnewWithEachChangeAndPostedForNoneOfTheOthers() {
        var other = registered();
        var entry = claimed();
        clearInvocations(cards);

        var told = take(entry, handler, new Report("Begun."));
        take(told, desk, new Merge(other.entry().number()));

        verify(cards, times(2)).changed(subject(entry));
        verify(cards).changed(subject(other));
        verify(cards, never()).post(any(), any());
    }

    @Test
    void isNotDrawnForWhatIsRefused() {
        var entry = claimed();
        clearInvocations(cards);

        assertThatThrownBy(() -> take(entry, desk, new Report("Begun."))).isInstanceOf(Refused.class);

        verify(cards, never()).changed(any());
    }

    private void posted(int times, EntrySheet entry, Official to) {
        verify(cards, times(times)).post(eq(subject(entry)), eq(chat(to)));
    }

    private static Subject subject(EntrySheet entry) {
        return new Subject('e', entry.entry().id().value());
    }

    private static Destination chat(Official official) {
        return official.chat().orElseThrow();
    }
}
