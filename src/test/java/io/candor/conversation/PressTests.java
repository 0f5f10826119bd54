package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.playground.Faults.Fault;
import io.candor.playground.Simulator;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.MovableClock.Moved;
import io.candor.support.Seen;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One press, one suggestion: whatever telephones, Telegram and other people do with a button. */
@ConversationTest
class PressTests {
    private static final String WORDS = "The bicycle shed is locked before the late shift ends.";

    @Autowired
    private Simulator simulator;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Autowired
    private Moved clock;

    private Member member;
    private long before;

    @BeforeEach
    void somebodyNew() {
        member = Member.of(simulator, "Hildegard-K", "en");
        before = suggestions();
    }

    @AfterEach
    void allIsWellAgain() {
        simulator.faults().clear();
        clock.goAhead(Duration.ZERO);
    }

    @Test
    void givesTheSameReceiptForASecondPress() {
        var preview = preview();
        member.presses(preview, "🔔");
        var receipt = member.sees("S-");

        member.forges(preview.id(), data(preview, "🔔"));
        member.toast();

        assertThat(member.sees("S-").text()).isEqualTo(receipt.text());
        assertSent(1);
    }

    @Test
    void givesOneSuggestionForTenPressesAtOnce() {
        var preview = preview();

        for (var press = 0; press < 10; press++) {
            member.forges(preview.id(), data(preview, press % 2 == 0 ? "🔔" : "🕶"));
        }
        member.toast();

        assertThat(member.sees("S-").text()).contains("🔔 ");
        assertThat(member.messages())
                .filteredOn(message -> message.text().contains("S-"))
                .hasSize(1);
        assertSent(1);
    }

    @Test
    void givesOneSuggestionWhenTelegramDeliversThePressTwice() {
        simulator.faults().deliverTwice();
        var preview = preview();

        member.presses(preview, "🕶");
        member.sees("S-");
        Await.await("every update delivered", () -> simulator.pendingUpdates() == 0);

        assertSent(1);
    }

    @Test
    void keepsTheModeOfTheFirstPressAndSaysSo() {
        var addresses = addresses();
        var preview = preview();
        member.presses(preview, "🕶");
        member.sees("S-");

        member.forges(preview.id(), data(preview, "🔔"));
        member.toast();

        assertThat(member.sees("S-").text()).contains(texts.html(Language.ENGLISH, "suggestion.receipt.mode.code"));
        assertThat(addresses()).isEqualTo(addresses);
    }

    @Test
    void sendsNothingAfterTheDraftWasEditedAndPreviewsAnew() {
        var draft = member.says(WORDS);
        var old = preview(draft);
        member.edits(draft, "The bicycle shed and the cellar are locked too early.");
        member.find(message -> message.isFromBot() && message.id() > old.id(), "a fresh preview");

        member.presses(old, "🔔");

        assertThat(member.toast()).isEqualTo(texts.plain(Language.ENGLISH, "suggestion.toast.changed"));
        var anew = member.find(
                message -> message.id() == old.id() && message.text().contains("and the cellar"), "it drawn anew");
        assertSent(0);
        member.presses(anew, "🔔");
        member.sees("S-");
        assertSent(1);
    }

    @Test
    void saysThatADraftWasSentAlreadyWhenItIsEditedLater() {
        var draft = member.says(WORDS);
        member.presses(preview(draft), "🔔");
        member.sees("S-");

        member.edits(draft, WORDS + " Really.");

        member.seesNew(texts.plain(Language.ENGLISH, "suggestion.edited"));
        assertSent(1);
    }

    @Test
    void sendsNothingWhenTheDraftWasDeleted() {
        var draft = member.says(WORDS);
        var preview = preview(draft);
        member.deletes(draft);

        member.presses(preview, "🔔");

        assertThat(member.seesNew(texts.plain(Language.ENGLISH, "suggestion.preview.lost"))
                        .buttons())
                .isEmpty();
        assertSent(0);
    }

    @Test
    void sendsNothingFromAPreviewOfLastWeekAndOffersAFreshOne() {
        var preview = preview();
        clock.goAhead(Duration.ofDays(8));

        member.presses(preview, "🔔");

        member.seesNew(texts.plain(Language.ENGLISH, "suggestion.preview.expired"));
        member.find(message -> message.id() > preview.id() && message.text().contains(WORDS), "a fresh preview");
        assertSent(0);
    }

    @Test
    void answersAPressOnAMessageThatIsGone() {
        var preview = preview();
        member.deletes(preview.id());

        member.forges(preview.id(), data(preview, "🔔"));

        assertThat(member.toast()).isEmpty();
        member.seesNew(texts.plain(Language.ENGLISH, "suggestion.preview.lost"));
        assertSent(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "notBase64!",
                "AAAA",
                "👻",
                "AWVkbgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void refusesDataThatItNeverMade(String data) {
        var preview = preview();

        member.forges(preview.id(), data);

        assertThat(member.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.stale"));
        assertSent(0);
    }

    @Test
    void refusesDataThatWasCutOrChangedAnywhere() {
        var preview = preview();
        var real = Base64.getUrlDecoder().decode(data(preview, "🔔"));

        for (var at = 0; at < real.length; at += 5) {
            var forged = real.clone();
            forged[at] ^= 1;
            member.forges(preview.id(), Base64.getUrlEncoder().withoutPadding().encodeToString(forged));
            assertThat(member.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.stale"));
        }
        assertSent(0);
    }

    @Test
    void refusesAButtonThatWasMadeForSomebodyElse() {
        var preview = preview();
        var thief = Member.of(simulator, "Ingeborg-K", "en");
        thief.says("/start");
        var shown = thief.find(Seen::isFromBot, "the greeting");

        thief.forges(shown.id(), data(preview, "🔔"));

        assertThat(thief.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.stale"));
        assertSent(0);
    }

    @Test
    void showsTheReceiptEvenWhereItsAnswerWasLostOnTheWay() {
        var preview = preview();
        simulator.faults().next(1, "editmessagetext", new Fault.AnswerLost());

        member.presses(preview, "🔔");

        member.sees("S-");
        assertSent(1);
    }

    private Seen preview() {
        return preview(member.says(WORDS));
    }

    private Seen preview(int draft) {
        return member.find(message -> message.repliesTo() == draft && message.isFromBot(), "the preview");
    }

    private static String data(Seen preview, String label) {
        return preview.button(label).path("callback_data").asString();
    }

    private void assertSent(long expected) {
        assertThat(suggestions() - before).isEqualTo(expected);
    }

    private long suggestions() {
        return count("true");
    }

    private long addresses() {
        return count("return_address is not null");
    }

    private long count(String what) {
        return jdbc.sql("""
                        select count(*) filter (where %s) from
                        (select return_address from held_suggestion union all select return_address from suggestion)
                        """.formatted(what)).query(Long.class).single();
    }
}
