package io.candor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Official;
import io.candor.bot.Language;
import io.candor.bot.Mouth.Later;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.notification.PostOffice.Posted;
import io.candor.sealing.ReturnAddress;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.SuggestionModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Authors are told, once for each end of a matter, before the bot forgets where to write to them. */
class LastCallTests extends InAnOffice {
    @Autowired
    LastCallNotifier lastCalls;

    @AfterEach
    void today() {
        clock.moveTo(SuggestionModule.MORNING);
    }

    @Test
    void tellsOnceAWeekBefore() {
        answered(101);

        assertTold(onTheMorningOfDay(22));
        assertTold(onTheMorningOfDay(23), 101);
        assertTold(onTheMorningOfDay(24));
    }

    @Test
    void saysWhenAndWhatCanStillBeDone() {
        answered(101);
        var rated = released(102);
        does(accepted(List.of(rated)), official);

        var told = onTheMorningOfDay(23);

        assertThat(text(told, 101))
                .contains("on April 1, 2026 I forget", "If you contest it below")
                .contains("S-");
        assertThat(text(told, 102)).contains("on April 1, 2026 I forget", "Say below how it turned out");
        assertThat(keys(told, 101)).contains("⚖️", "🔕");
        assertThat(keys(told, 102)).contains("😀", "😐", "🙁");
    }

    @Test
    void tellsInTheLanguageOfTheAddress() {
        var id = sends(Optional.of(new ReturnAddress(103, Language.CHINESE.mark())));
        release.now();
        decides(id, new DeskAct.Answer("灯修好了。"));
        everythingLeaves();

        assertThat(text(onTheMorningOfDay(23), 103)).contains("到了2026年4月1日，我会忘掉", "⚖️");
    }

    @Test
    void tellsNobodyWhoSentByCodeOnlyAndNotesTheSame() {
        var id = sends(Optional.empty());
        release.now();
        decides(id, new DeskAct.Answer("It is lit."));
        everythingLeaves();
        clock.moveTo(day(23));

        lastCalls.run();

        assertThat(waiting()).isEqualTo(1);
        assertTold(everythingLeaves());
        assertThat(waiting()).isZero();
    }

    @Test
    void saysNothingOnceTheMatterGoesOnOrTheAuthorWantsNoMore() {
        var reopened = released(101);
        var entry = accepted(List.of(reopened));
        does(entry, official);
        var stopped = answered(102);
        clock.moveTo(day(23));
        lastCalls.run();

        does(verifier, entry, new EntryAct.Reopen("It is dark again."));
        mailbox.stopNotices(stopped);
        var told = everythingLeaves();

        assertTold(told, 101);
        assertThat(text(told, 101)).contains("🔁").doesNotContain("I forget");
    }

    @Test
    void leavesWithWhatElseIsToBeToldAndGetsThroughInTheEnd() {
        answered(101);
        post.answers(_ -> new Later(Duration.ZERO));
        clock.moveTo(day(23));
        lastCalls.run();
        everythingLeaves();
        post.open();

        var told = passes(Duration.ofHours(2));

        assertTold(told, 101);
        assertThat(text(told, 101)).contains("on April 1, 2026 I forget");
    }

    @Test
    void tellsAllOrNobodyAndThenOnceMore() {
        answered(101);
        clock.moveTo(day(23));
        jdbc.sql("""
                create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
                create trigger refuse before insert on notice execute function refuse()
                """).update();
        Optional<RuntimeException> failed;
        try {
            lastCalls.run();
            failed = Optional.empty();
        } catch (RuntimeException refused) {
            failed = Optional.of(refused);
        }
        jdbc.sql("drop trigger refuse on notice; drop function refuse").update();

        lastCalls.run();

        assertThat(failed).isPresent();
        assertTold(everythingLeaves(), 101);
    }

    private UUID answered(long chat) {
        var id = released(chat);
        decides(id, new DeskAct.Answer("It is lit."));
        everythingLeaves();
        return id;
    }

    /** Closes an entry, of which its authors have read everything so far. */
    private void does(EntryId entry, Official worker) {
        does(worker, entry, new EntryAct.Assign("logistics"));
        does(worker, entry, new EntryAct.SetDeadline(LocalDate.parse("2026-03-09")));
        does(worker, entry, new EntryAct.Submit("All of it is lit."));
        does(verifier, entry, new EntryAct.Verify());
        everythingLeaves();
    }

    private List<Posted> onTheMorningOfDay(int day) {
        clock.moveTo(day(day));
        lastCalls.run();
        return everythingLeaves();
    }

    private static Instant day(int day) {
        return SuggestionModule.MORNING.plus(Duration.ofDays(day));
    }

    private static String text(List<Posted> told, long chat) {
        return to(told, chat).text();
    }

    private static String keys(List<Posted> told, long chat) {
        return to(told, chat).message().keyboard().toString();
    }

    private static Posted to(List<Posted> told, long chat) {
        return told.stream().filter(each -> each.chat() == chat).findFirst().orElseThrow();
    }
}
