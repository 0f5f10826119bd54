package io.candor.notification;

import static io.candor.suggestion.SuggestionModule.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Official;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntryStep;
import io.candor.ledger.Rectification;
import io.candor.notification.PostOffice.Posted;
import io.candor.sealing.Images;
import io.candor.sealing.ReturnAddress;
import io.candor.suggestion.Desk;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.DeskStep;
import io.candor.suggestion.Letter;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Ratings;
import io.candor.suggestion.Releasing;
import io.candor.suggestion.Tables;
import io.candor.suggestion.Verdicts;
import io.candor.support.TestClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/** Members who say something and officials who do something about it, on a real PostgreSQL and a Monday morning. */
@SpringJUnitConfig(NotificationModule.class)
abstract class InAnOffice {
    static final Duration SPREAD = Duration.ofHours(1);
    static final Duration STEP = Duration.ofSeconds(30);

    @Autowired
    Mailbox mailbox;

    @Autowired
    Opinions opinions;

    @Autowired
    Rectification rectification;

    @Autowired
    Ratings ratings;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Releasing release;

    @Autowired
    Rounds rounds;

    @Autowired
    PostOffice post;

    @Autowired
    Images images;

    @Autowired
    Desk staff;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MeterRegistry meters;

    Official official;
    Official verifier;

    private int floors;

    @BeforeEach
    void begin() {
        Tables.empty(jdbc);
        jdbc.sql("truncate notice, overdue_told").update();
        meters.clear();
        clock.moveTo(MORNING);
        post.open();
        official = staff.appoint(Role.OWNER);
        verifier = staff.appoint(Role.OWNER);
    }

    /** Hands a suggestion in, with a return address. */
    UUID sends(long chat) {
        return sends(Optional.of(new ReturnAddress(chat, Language.ENGLISH.mark())));
    }

    UUID sends(Optional<ReturnAddress> address) {
        var letter = new Letter("The stairs are dark on floor " + ++floors + ".", "workplace", address);
        return ((Lookup.Found) mailbox.send(images.fresh(), letter)).view().id();
    }

    /** A suggestion with a return address that has come out. */
    UUID released(long chat) {
        var id = sends(chat);
        release.now();
        return id;
    }

    /** An entry that all of these follow. */
    EntryId accepted(List<UUID> suggestions) {
        decides(suggestions.getFirst(), new DeskAct.Accept("Dark stairs", "workplace"));
        var entry = opinions.find(Desk.READER, suggestions.getFirst())
                .orElseThrow()
                .handling()
                .entry()
                .orElseThrow();
        var number = rectification.sheet(entry).entry().number();
        suggestions.stream().skip(1).forEach(each -> decides(each, new DeskAct.Attach(number)));
        return entry;
    }

    void decides(UUID suggestion, DeskAct what) {
        var version =
                (short) opinions.find(Desk.READER, suggestion).orElseThrow().version();
        opinions.take(new DeskStep(UUID.randomUUID(), official, suggestion, version, what));
    }

    void does(EntryId entry, EntryAct what) {
        does(official, entry, what);
    }

    void does(Official by, EntryId entry, EntryAct what) {
        rectification.take(new EntryStep(
                UUID.randomUUID(), by, entry, rectification.sheet(entry).version(), what));
    }

    /** Lets time pass as the timer sees it, a round each step; what was posted meanwhile. */
    List<Posted> passes(Duration time) {
        LongStream.range(0, time.dividedBy(STEP)).forEach(_ -> {
            clock.pass(STEP);
            rounds.run();
        });
        return post.collected();
    }

    /** All that is to be told is told. */
    List<Posted> everythingLeaves() {
        return passes(SPREAD.plus(STEP));
    }

    int waiting() {
        return jdbc.sql("select count(*) from notice").query(Integer.class).single();
    }

    static void assertTold(List<Posted> posted, long... chats) {
        assertThat(posted)
                .extracting(Posted::chat)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.of(chats).boxed().toList());
    }
}
