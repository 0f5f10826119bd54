package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.suggestion.Releasing;
import io.candor.suggestion.chat.FullIntake;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.MovableClock;
import io.candor.support.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Many who say the same are one card and one decision for the desk, and each of them hears of it alone. */
@ConversationTest
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class FloodTests {
    private static final int MANY = 12;
    private static int people;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Office office;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Officials officials;

    @Autowired
    private Releasing releasing;

    @Autowired
    private FullIntake intake;

    @Autowired
    private MovableClock.Moved clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    /** Everybody leaves and nothing waits, so that the next test has its own desk and its own list. */
    @AfterEach
    void everybodyLeaves() {
        clock.goAhead(Duration.ZERO);
        releasing.now();
        jdbc.sql(
                        "update suggestion set state = 'ANSWERED', answer = words, version = version + 1 where state = 'WAITING'")
                .update();
        Stream.of(Role.DESK, Role.SUPERVISOR)
                .flatMap(role -> officials.holding(role).stream())
                .distinct()
                .forEach(official -> appointments.revoke(official.id()));
        office.settles();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areOneCardOneLineAndOneDecisionOfWhichEachAuthorHears(Language language) {
        var clerk = clerk(language);
        var words = language == Language.ENGLISH ? "Nobody answers the telephone" : "电话一直没有人接";
        var authors =
                IntStream.range(0, MANY - 1).mapToObj(_ -> member(language)).toList();
        var refs = new ArrayList<String>();
        authors.forEach(author -> refs.add(sends(author, "🔔", words + ".")));
        refs.add(sends(authors.getFirst(), "🔔", "  " + words + " ！"));
        releasing.now();

        var card = clerk.find(
                message -> message.text().contains(words) && message.buttons().contains("⋯"), "the card");
        assertThat(card.text()).contains(MANY + "", words);
        office.settles();
        clerk.says("/inbox");
        var list = clerk.seesNew(words);
        assertThat(list.text()).contains(MANY + "");
        assertThat(list.buttons()).hasSize(1);
        clerk.presses(now(clerk, card), "📣");
        clerk.find(Seen::asksForReply, "the question");
        clerk.replies("📣 ", "The line is mended.");
        assertThat(clerk.seesNew("📣 S-").text()).contains(texts.html(language, "opinions.done.to-all", "times", MANY));

        var heard = authors.stream()
                .flatMap(author -> Await.until(
                        () -> java.util.Optional.of(notices(author))
                                .filter(all -> all.size() == (author.equals(authors.getFirst()) ? 2 : 1)),
                        () -> "notices in " + author.messages())
                        .stream())
                .toList();
        assertThat(heard).hasSize(MANY);
        assertThat(refs)
                .allSatisfy(ref -> assertThat(heard)
                        .filteredOn(notice -> notice.text().contains(ref))
                        .hasSize(1));
        assertThat(heard).allSatisfy(notice -> assertThat(notice.text()).contains("The line is mended."));
        assertThat(clerk.messages().stream().filter(message -> message.text().startsWith("S-")))
                .hasSize(1);
        office.settles();
        assertThat(now(clerk, card).buttons()).isEmpty();
    }

    @Test
    void joinInLaterReleasesAndGoOnWithoutTheFirst() {
        var clerk = clerk(Language.ENGLISH);
        var words = "The gate squeaks at night.";
        var authors = new ArrayList<>(List.of(member(Language.ENGLISH), member(Language.CHINESE)));
        var refs = new ArrayList<String>();
        authors.forEach(author -> refs.add(sends(author, "🕶", words)));
        releasing.now();
        var card = clerk.find(message -> message.text().contains("Said 2 times"), "the card");

        authors.add(member(Language.ENGLISH));
        refs.add(sends(authors.getLast(), "🕶", "THE GATE SQUEAKS AT NIGHT"));
        releasing.now();
        assertThat(redrawn(clerk, card, "Said 3 times").text()).contains(ref(card));

        withdraws(authors.get(refs.indexOf(ref(card))));
        releasing.now();
        var passed = redrawn(clerk, card, "Said 2 times");
        assertThat(ref(passed)).isNotEqualTo(ref(card)).isIn(refs);
        assertThat(clerk.messages().stream().filter(message -> message.text().startsWith("S-")))
                .hasSize(1);

        clerk.presses(passed, "❌");
        clerk.presses(find(clerk, card, "Said before"), "Said before");
        clerk.find(Seen::asksForReply, "the question");
        clerk.replies("❌ ", "See R-1, please.");
        clerk.seesNew("is declined");
        for (var author : authors) {
            var gone = author.equals(authors.get(refs.indexOf(ref(card))));
            assertThat(looksUp(author).text()).contains(gone ? "" : "See R-1, please.");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areDeclinedAsSpamWithTwoPressesAndCanBeContested(Language language) {
        var clerk = clerk(language);
        var supervisor = official(language, Role.SUPERVISOR);
        var words = language == Language.ENGLISH ? "Buy cheap watches here" : "便宜手表快来买";
        var authors = List.of(member(language), member(language));
        authors.forEach(author -> sends(author, "🕶", words));
        releasing.now();
        var card = clerk.find(
                message -> message.text().contains(words) && message.buttons().contains("⋯"), "the card");

        clerk.presses(card, "🚫");
        var indeed = texts.plain(language, "opinions.button.spam-indeed", "times", 2);
        clerk.presses(find(clerk, card, indeed), "‹");
        clerk.presses(find(clerk, card, "✅"), "🚫");
        clerk.presses(find(clerk, card, indeed), indeed);
        assertThat(clerk.toast()).isEqualTo(texts.plain(language, "opinions.toast.spam", "times", 2));
        assertThat(redrawn(clerk, card, texts.plain(language, "opinions.spam")).buttons())
                .isEmpty();

        var author = authors.getFirst();
        var told = looksUp(author);
        assertThat(told.text())
                .as(() -> jdbc.sql(
                                        "select ref, state, leads, same_words, version, decline_reason from suggestion order by received_on desc")
                                .query()
                                .listOfRows()
                                .toString()
                        + clerk.messages())
                .contains(texts.plain(language, "suggestion.handling.spam"));
        author.presses(told, "⚖️");
        author.find(Seen::asksForReply, "the question");
        author.replies("⚖️", language == Language.ENGLISH ? "I meant it." : "我是认真的。");
        var preview = author.find(message -> has(message, "⚖️") && has(message, "✖️"), "the preview");
        author.presses(preview, "⚖️");
        author.find(message -> message.id() == preview.id() && !has(message, "✖️"), "that it is sent");
        releasing.now();

        var contested = supervisor.find(message -> has(message, "↩️"), "what is contested");
        supervisor.presses(contested, "↩️");
        supervisor.find(Seen::asksForReply, "the question");
        supervisor.replies("↩️ ", "Read it once more.");
        var again = clerk.find(message -> message.text().contains("Read it once more."), "the card once more");
        assertThat(again.text())
                .contains(ref(told), texts.plain(language, "opinions.spam"))
                .doesNotContain("👥");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void waitWhereTheyAreWhileTooMuchComesIn(Language language) {
        var member = member(language);
        var draft = member.says("The lamp over the door flickers.");
        var preview = member.find(message -> message.repliesTo() == draft, "the preview");
        intake.now();

        member.presses(preview, "🔔");
        assertThat(member.toast())
                .containsPattern(language == Language.ENGLISH ? "draft stays here, nothing is lost" : "什么都没有丢");
        assertThat(now(member, preview).text()).isEqualTo(preview.text());
        clock.goAhead(Duration.ofHours(language.ordinal() + 1));
        member.presses(preview, "🔔");

        redrawn(member, preview, "S-");
    }

    private Member clerk(Language language) {
        return official(language, Role.DESK);
    }

    private Member official(Language language, Role role) {
        if (officials.holding(Role.OWNER).isEmpty()) {
            office.official("Ottilie", Language.ENGLISH, Role.OWNER);
        }
        return office.official("Balthasar" + ++people, language, role);
    }

    private Member member(Language language) {
        return Member.of(simulator, "Kunigunde-" + ++people, language.tag());
    }

    private static String sends(Member member, String how, String words) {
        var draft = member.says(words);
        var preview = member.find(message -> message.repliesTo() == draft, "the preview");
        member.presses(preview, how);
        return ref(redrawn(member, preview, "S-"));
    }

    private static List<Seen> notices(Member author) {
        return author.messages().stream()
                .filter(message -> message.text().startsWith("📬"))
                .toList();
    }

    /** The card of what the member sent last. */
    private static Seen looksUp(Member member) {
        member.says(member.find(message -> has(message, "📋"), "a receipt").copies("📋"));
        return Await.until(
                () -> member.news().reversed().stream()
                        .filter(message -> message.isFromBot() && !has(message, "📋"))
                        .findFirst(),
                () -> "the author's card in " + member.messages());
    }

    private static void withdraws(Member member) {
        member.presses(looksUp(member), "↩️");
        var confirm = member.find(message -> message.buttons().size() == 2 && has(message, "↩️"), "the question");
        member.presses(confirm, "↩️");
        member.find(message -> message.id() == confirm.id() && !has(message, "↩️"), "that it is withdrawn");
    }

    private static String ref(Seen message) {
        return message.text().replaceAll("(?s).*?(S-[0-9A-Z]{6}).*", "$1");
    }

    private static Seen now(Member who, Seen message) {
        return who.find(each -> each.id() == message.id(), "the message");
    }

    private static Seen redrawn(Member who, Seen message, String text) {
        return who.find(each -> each.id() == message.id() && each.text().contains(text), text);
    }

    private static Seen find(Member who, Seen message, String button) {
        return who.find(each -> each.id() == message.id() && has(each, button), button);
    }

    private static boolean has(Seen message, String button) {
        return message.buttons().stream().anyMatch(label -> label.startsWith(button));
    }
}
