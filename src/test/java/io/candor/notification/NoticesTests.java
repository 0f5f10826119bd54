package io.candor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.sealing.ReturnAddress;
import io.candor.suggestion.DeclineReason;
import io.candor.suggestion.Desk;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told what, and when. */
class NoticesTests extends InAnOffice {
    private static final LocalDate DAY = LocalDate.parse("2026-03-09");
    private static final long[] FIVE = {101, 102, 103, 104, 105};

    @Test
    void tellsExactlyThoseWhoAskedOfEachChangeOnce() {
        var ten = ten();
        var entry = accepted(ten);
        assertTold(everythingLeaves(), FIVE);

        for (var what : changes()) {
            does(what instanceof EntryAct.Verify ? verifier : official, entry, what);
            assertTold(everythingLeaves(), FIVE);
        }

        assertThat(waiting()).isZero();
        assertThat(passes(Duration.ofHours(3))).isEmpty();
    }

    @Test
    void tellsWhatBecameOfWhatAnAuthorContestsToThatOneOnly() {
        var ids = List.of(released(101), released(102));
        ids.forEach(id -> decides(id, new DeskAct.Answer("The stairs are lit.")));
        everythingLeaves();

        ids.forEach(id -> verdicts.contest(id, "They are not."));
        release.now();
        assertThat(passes(SPREAD)).isEmpty();
        verdicts.take(ids.getFirst(), verifier, new DeskAct.ListAgain("Look once more."));
        var listed = everythingLeaves();
        verdicts.take(ids.getLast(), verifier, new DeskAct.Uphold("We have looked."));
        var upheld = everythingLeaves();

        assertTold(listed, 101);
        assertTold(upheld, 102);
    }

    @Test
    void tellsAllThatAContestedCloseOffStands() {
        var ten = ten();
        var entry = accepted(ten);
        for (var what : List.of(new EntryAct.SetDeadline(DAY), new EntryAct.Submit("It is lit."))) {
            does(entry, what);
        }
        does(verifier, entry, new EntryAct.Verify());
        everythingLeaves();

        ratings.rate(ten.getFirst(), 1, Verdict.NOT);
        verdicts.contest(ten.getFirst(), "It is not.");
        release.now();
        assertThat(passes(SPREAD)).isEmpty();
        does(staff.appoint(Role.OWNER), entry, new EntryAct.Uphold("It is."));

        assertTold(everythingLeaves(), FIVE);
    }

    @Test
    void saysNothingOfWhatIsNoStep() {
        var entry = accepted(ten());
        everythingLeaves();

        does(entry, new EntryAct.Note("Ask the caretaker."));
        does(entry, new EntryAct.Publish());
        does(entry, new EntryAct.Unpublish());
        does(entry, new EntryAct.Amend(Optional.of("Dark steps"), Optional.empty(), Optional.empty()));

        assertThat(waiting()).isZero();
    }

    @Test
    void letsEachLeaveAtAMomentOfItsOwnWithinTheSpread() {
        var entry = accepted(ten());
        everythingLeaves();
        var then = clock.instant();

        does(entry, new EntryAct.SetDeadline(DAY));

        var moments = jdbc.sql("select due_at from notice")
                .query(java.sql.Timestamp.class)
                .list();
        assertThat(moments)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(moment -> assertThat(moment.toInstant()).isBetween(then, then.plus(SPREAD)));
        assertThat(everythingLeaves())
                .hasSize(5)
                .allSatisfy(posted -> assertThat(posted.at())
                        .isBetween(then, then.plus(SPREAD).plus(STEP)));
    }

    @Test
    void drawsOtherMomentsEachTime() {
        var entry = accepted(ten());
        everythingLeaves();
        var orders = new ArrayList<List<UUID>>();

        for (var i = 0; i < 3; i++) {
            does(entry, new EntryAct.SetDeadline(DAY.plusDays(i)));
            orders.add(jdbc.sql("select suggestion from notice order by due_at")
                    .query(UUID.class)
                    .list());
            everythingLeaves();
        }

        assertThat(orders).doesNotHaveDuplicates();
    }

    @Test
    void tellsSeveralChangesOfOneSuggestionTogetherAndOfTwoApart() {
        var first = released(101);
        var second = sends(101);
        release.now();
        var entry = accepted(List.of(first, second));
        does(entry, new EntryAct.Assign("logistics"));
        does(entry, new EntryAct.SetDeadline(DAY));
        decides(first, new DeskAct.Ask("Since when is it dark?"));

        var told = everythingLeaves();

        assertTold(told, 101, 101);
        assertThat(told)
                .allSatisfy(posted -> assertThat(posted.text()).contains("is accepted", "It has a deadline now"))
                .anySatisfy(posted ->
                        assertThat(posted.text()).contains("have a question for you", "Since when is it dark?"))
                .noneSatisfy(
                        posted -> assertThat(posted.text()).contains(ref(first)).contains(ref(second)));
    }

    @Test
    void keepsTheMomentWhenMoreHappens() {
        var entry = accepted(List.of(released(101)));
        var before = jdbc.sql("select due_at from notice")
                .query(java.sql.Timestamp.class)
                .single();

        clock.pass(Duration.ofSeconds(1));
        does(entry, new EntryAct.SetDeadline(DAY));

        assertThat(jdbc.sql("select due_at from notice")
                        .query(java.sql.Timestamp.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void tellsNothingOfWhatIsRolledBack() {
        var entry = accepted(List.of(released(101)));
        everythingLeaves();

        transactions.executeWithoutResult(transaction -> {
            does(entry, new EntryAct.SetDeadline(DAY));
            assertThat(waiting()).isEqualTo(1);
            transaction.setRollbackOnly();
        });

        assertThat(waiting()).isZero();
        assertThat(everythingLeaves()).isEmpty();
    }

    @Test
    void beginsWithWhatALockedScreenMayShowAndEndsWithTheCard() {
        var id = released(101);
        accepted(List.of(id));

        var told = everythingLeaves().getFirst();

        assertThat(told.text().lines().findFirst().orElseThrow())
                .startsWith("📬 There is news.")
                .doesNotContain(ref(id))
                .doesNotContain("stairs");
        assertThat(told.text()).contains(ref(id), "✅ What you said is accepted", "Dark stairs");
        assertThat(told.message().silent()).isTrue();
        assertThat(told.message().keyboard().rows().stream()
                        .flatMap(List::stream)
                        .map(Key::label))
                .containsExactly("💬 Add or reply", "🔕 Stop notices", "↩️ Withdraw", "🧹 Clear this");
    }

    @Test
    void speaksTheLanguageOfTheAddress() {
        var id = sends(Optional.of(new ReturnAddress(101, Language.CHINESE.mark())));
        release.now();
        decides(id, new DeskAct.Decline(DeclineReason.OUT_OF_SCOPE, "Not ours to mend."));

        var told = everythingLeaves().getFirst();

        assertThat(told.language()).isEqualTo(Language.CHINESE);
        assertThat(told.text()).startsWith("📬 有新消息。").contains("工作人员不再采取措施", "Not ours to mend.");
    }

    @Test
    void tellsWhatIsSoWhenItLeaves() {
        var entry = accepted(List.of(released(101)));
        does(entry, new EntryAct.SetDeadline(DAY));
        does(entry, new EntryAct.Amend(Optional.of("Dark steps"), Optional.empty(), Optional.empty()));

        assertThat(everythingLeaves().getFirst().text()).contains("Dark steps").doesNotContain("Dark stairs");
    }

    @Test
    void tellsThoseWhoMoveWithAMergerAndNoOthers() {
        var moving = accepted(List.of(released(101)));
        var staying = accepted(List.of(released(102)));
        everythingLeaves();

        does(moving, new EntryAct.Merge(number(staying)));
        var merged = everythingLeaves();
        does(moving, new EntryAct.Unmerge());
        var apart = everythingLeaves();

        assertTold(merged, 101);
        assertThat(merged.getFirst().text()).contains("goes on together with another entry");
        assertTold(apart, 101);
        assertThat(apart.getFirst().text()).contains("goes on by itself again");
    }

    @Test
    void followsWhatMovedAlong() {
        var moving = accepted(List.of(released(101)));
        var into = accepted(List.of(released(102)));
        does(moving, new EntryAct.Merge(number(into)));
        everythingLeaves();

        does(into, new EntryAct.SetDeadline(DAY));

        assertTold(everythingLeaves(), 101, 102);
    }

    private int number(EntryId entry) {
        return rectification.sheet(entry).entry().number();
    }

    private String ref(UUID suggestion) {
        return opinions.find(Desk.READER, suggestion).orElseThrow().ref();
    }

    /** Ten that have come out, every second one with a return address. */
    private List<UUID> ten() {
        var ten = new ArrayList<UUID>();
        for (var chat : FIVE) {
            ten.add(sends(chat));
            ten.add(sends(Optional.empty()));
        }
        release.now();
        return ten;
    }

    /** One after the other, all that an author can be told of an entry. */
    private static List<EntryAct> changes() {
        return List.of(
                new EntryAct.Assign("logistics"),
                new EntryAct.Claim(Optional.of(DAY)),
                new EntryAct.SetDeadline(DAY.plusDays(1)),
                new EntryAct.AddMeasure("Lamps"),
                new EntryAct.DoMeasure(1),
                new EntryAct.Report("Half of it is lit."),
                new EntryAct.Submit("It is lit."),
                new EntryAct.TakeBack(),
                new EntryAct.Shelve("No electrician.", DAY),
                new EntryAct.Resume(),
                new EntryAct.Submit("It is lit."),
                new EntryAct.Verify(),
                new EntryAct.Reopen("It is dark again."));
    }
}
