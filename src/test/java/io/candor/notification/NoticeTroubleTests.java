package io.candor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.Language;
import io.candor.bot.Mouth.Done;
import io.candor.bot.Mouth.Gone;
import io.candor.bot.Mouth.Later;
import io.candor.bot.Mouth.Refused;
import io.candor.ledger.EntryAct;
import io.candor.sealing.KeyRotation;
import io.candor.sealing.ReturnAddress;
import io.candor.suggestion.Desk;
import io.candor.suggestion.NotedCards;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of notices when something goes wrong, or an author thinks again. */
class NoticeTroubleTests extends InAnOffice {
    private static final LocalDate DAY = LocalDate.parse("2026-03-09");
    private static final Duration LONG = SPREAD.plusMinutes(5);

    @Autowired
    NotedCards cards;

    @Autowired
    KeyRotation keys;

    @Test
    void tellsItAgainWhenTheProcessDiesBetweenSendingAndNotingIt() {
        accepted(List.of(released(101)));
        post.answers(_ -> {
            throw new OutOfMemoryError("killed");
        });

        assertThatThrownBy(this::everythingLeaves).isInstanceOf(OutOfMemoryError.class);
        assertTold(post.collected(), 101);
        post.open();

        assertTold(passes(Duration.ofMinutes(3)), 101);
        assertThat(waiting()).isZero();
    }

    @Test
    void saysNothingBeforeItIsCommitted() {
        var entry = accepted(List.of(released(101)));
        everythingLeaves();

        transactions.executeWithoutResult(_ -> {
            does(entry, new EntryAct.SetDeadline(DAY));
            clock.pass(SPREAD);
            aside(rounds::run);
            assertThat(post.collected()).isEmpty();
        });

        assertTold(everythingLeaves(), 101);
    }

    @Test
    void keepsStillOnceTheAuthorSaysSoThoughTheReleaseIsYetToCome() {
        var stopped = released(101);
        var withdrawn = released(102);
        accepted(List.of(stopped, withdrawn));

        mailbox.stopNotices(stopped);
        mailbox.withdraw(withdrawn);

        assertThat(everythingLeaves()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void keepsStillOnceItIsWithdrawn() {
        var id = released(101);
        accepted(List.of(id));

        mailbox.withdraw(id);
        release.now();

        assertThat(everythingLeaves()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void goesWhereTheAuthorIsNow() {
        var moved = released(101);
        var late = sends(Optional.empty());
        release.now();
        var entry = accepted(List.of(moved, late));
        everythingLeaves();
        mailbox.startNotices(moved, address(201));
        mailbox.startNotices(late, address(202));

        does(entry, new EntryAct.SetDeadline(DAY));

        assertTold(everythingLeaves(), 201, 202);
    }

    @Test
    void losesNothingThatChangesWhileItIsSent() {
        var entry = accepted(List.of(released(101)));
        post.answers(_ -> {
            post.answers(_ -> new Done(1));
            does(entry, new EntryAct.SetDeadline(DAY));
            return new Done(1);
        });

        var told = passes(SPREAD.multipliedBy(2).plus(STEP));

        assertTold(told, 101, 101);
        assertThat(told.getFirst().text()).contains("is accepted").doesNotContain("It has a deadline now");
        assertThat(told.getLast().text()).contains("It has a deadline now").doesNotContain("is accepted");
        assertThat(waiting()).isZero();
    }

    @Test
    void letsTheAddressOfWhoBlockedTheBotGo() {
        var id = released(101);
        var entry = accepted(List.of(id));
        var before = opinions.find(Desk.READER, id);
        cards.forget();
        post.answers(_ -> new Gone());

        assertTold(everythingLeaves(), 101);
        assertThat(hasAddress(id)).as("until the next release").isTrue();
        assertThat(opinions.find(Desk.READER, id)).isEqualTo(before);
        assertThat(cards.changed()).isEmpty();
        does(entry, new EntryAct.SetDeadline(DAY));
        assertThat(everythingLeaves()).as("no endless tries").isEmpty();
        release.now();

        assertThat(hasAddress(id)).isFalse();
        assertThat(meters.counter("candor.notices", "outcome", "refused").count())
                .isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void keepsAnAddressThatTheAuthorGaveMeanwhile() {
        var id = released(101);
        var entry = accepted(List.of(id));
        post.answers(_ -> {
            mailbox.startNotices(id, address(201));
            return new Gone();
        });
        everythingLeaves();
        post.open();
        release.now();

        does(entry, new EntryAct.SetDeadline(DAY));

        assertTold(everythingLeaves(), 201);
    }

    @Test
    void letsAnAddressGoThatWasSealedAnewWhileItsNoticeWasUnderWay() {
        var refused = released(101);
        var another = released(102);
        accepted(List.of(refused, another));
        post.answers(each -> {
            aside(this::weekPasses);
            return each.chat() == 101 ? new Gone() : new Done(1);
        });

        assertTold(everythingLeaves(), 101, 102);
        release.now();

        assertThat(hasAddress(refused)).isFalse();
        assertThat(hasAddress(another)).isTrue();
    }

    @Test
    void reachesAuthorsHoweverOftenTheirAddressesWereSealedAnew() {
        var entry = accepted(List.of(released(101)));
        everythingLeaves();

        for (var week = 0; week < 8; week++) {
            weekPasses();
            does(entry, new EntryAct.SetDeadline(DAY.plusWeeks(week + 2)));
            assertTold(everythingLeaves(), 101);
        }
    }

    @Test
    void triesOneOnlyWhileTelegramIsAwayAndTellsAllAfterwards() {
        var three = List.of(sends(101), sends(102), sends(103));
        release.now();
        accepted(three);
        post.answers(_ -> new Later(Duration.ofSeconds(5)));

        clock.pass(SPREAD);
        rounds.run();
        rounds.run();
        assertThat(post.collected()).hasSizeLessThanOrEqualTo(2);
        post.open();

        assertTold(passes(LONG), 101, 102, 103);
    }

    @Test
    void waitsAsLongAsTelegramAsks() {
        accepted(List.of(released(101)));
        var pause = Duration.ofMinutes(20);
        post.answers(_ -> new Later(pause));
        while (post.collected().isEmpty()) {
            clock.pass(STEP);
            rounds.run();
        }
        post.open();

        assertThat(passes(pause.minus(STEP))).isEmpty();
        assertTold(passes(pause.plus(LONG)), 101);
    }

    @Test
    void givesUpAfterAWeek() {
        accepted(List.of(released(101)));
        post.answers(_ -> new Later(Duration.ZERO));
        var tries = new ArrayList<>();

        // a round finds it due on time once in ten, and else spreads it anew; four days more are enough for the last
        // try
        LongStream.range(0, 11 * 24 * 6).forEach(_ -> {
            clock.pass(Duration.ofMinutes(10));
            rounds.run();
            tries.addAll(post.collected());
        });

        assertThat(waiting()).isZero();
        assertThat(tries).hasSizeBetween(5, 200);
        assertThat(meters.counter("candor.notices", "outcome", "given up").count())
                .isEqualTo(1);
    }

    @Test
    void keepsTheAddressWhenTelegramRefusesOurWords() {
        var id = released(101);
        accepted(List.of(id));
        post.answers(_ -> new Refused());
        everythingLeaves();
        release.now();
        assertThat(hasAddress(id)).isTrue();
        post.open();

        assertTold(passes(SPREAD.multipliedBy(3)), 101);
    }

    @Test
    void doesNotHoldOthersUpForOneThatCannotBeRead() {
        var broken = released(101);
        var sound = released(102);
        accepted(List.of(broken, sound));
        jdbc.sql(
                        "update suggestion set return_address = set_byte(return_address, 20, 255 - get_byte(return_address, 20)) "
                                + "where id = ?")
                .param(broken)
                .update();

        assertTold(everythingLeaves(), 102);
    }

    @Test
    void spreadsAnewWhatCouldNotLeaveInTime() {
        var ten = LongStream.range(0, 10).mapToObj(chat -> sends(101 + chat)).toList();
        release.now();
        accepted(ten);

        clock.pass(Duration.ofHours(5));
        rounds.run();

        assertThat(post.collected()).as("of ten not all at once").hasSizeLessThan(5);
        everythingLeaves();
        assertThat(waiting()).isZero();
    }

    @Test
    void tellsEachOnceWhenTwoProcessesTakeTurns() throws Exception {
        var many = LongStream.range(0, 40).mapToObj(chat -> sends(101 + chat)).toList();
        release.now();
        accepted(many);
        jdbc.sql("update notice set due_at = ?")
                .param(java.sql.Timestamp.from(clock.instant()))
                .update();

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round : both.invokeAll(List.of(round(), round()))) {
                round.get();
            }
        }

        assertTold(post.collected(), LongStream.range(101, 141).toArray());
    }

    private Callable<Void> round() {
        return () -> {
            rounds.run();
            return null;
        };
    }

    private boolean hasAddress(UUID suggestion) {
        return jdbc.sql("select return_address is not null from suggestion where id = ?")
                .param(suggestion)
                .query(Boolean.class)
                .single();
    }

    /** With other keys at its end. */
    private void weekPasses() {
        clock.pass(Duration.ofDays(7));
        keys.run();
    }

    private static ReturnAddress address(long chat) {
        return new ReturnAddress(chat, Language.ENGLISH.mark());
    }

    /** On a connection of its own. */
    private static void aside(Runnable work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(work);
        }
    }
}
