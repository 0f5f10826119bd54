package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.playground.Call;
import io.candor.suggestion.Releasing;
import io.candor.support.Member;
import io.candor.support.Transcript;
import java.util.List;

/** One suggestion from its first word to its author's verdict. */
final class FirstConversation {
    private static final String NOTIFY = "🔔";

    private final Language language;
    private final String way;
    private final Texts texts;
    private final Releasing releasing;
    private final Transcript transcript;
    private final Player author;
    private final Player desk;
    private final Player handler;
    private final Player supervisor;
    private String code = "";
    private String ref = "";
    private int calls;

    /** @param players the author, the desk, the handler and the supervisor */
    FirstConversation(
            Language language,
            String way,
            Texts texts,
            Releasing releasing,
            Transcript transcript,
            List<Player> players) {
        this.language = language;
        this.way = way;
        this.texts = texts;
        this.releasing = releasing;
        this.transcript = transcript;
        this.author = players.get(0);
        this.desk = players.get(1);
        this.handler = players.get(2);
        this.supervisor = players.get(3);
    }

    Transcript transcript() {
        return transcript;
    }

    Member author() {
        return author.member();
    }

    void fromTheFirstWordToTheVerdict() {
        isSaid();
        isAccepted();
        isMended();
        isPublishedAndVerified();
        isTalkedOver();
        isJudged();
    }

    private void isSaid() {
        begins(Line.BEGINS);
        author.says("/start", "🔒");
        begins(Line.WRITES);
        author.says(Line.WORDS.in(language), way);
        author.presses("🏷", Line.CATEGORY.in(language));
        author.presses(Line.CATEGORY.in(language), way);
        begins(Line.SENDS);
        author.presses(way, "📋");
        var receipt = author.member().find(message -> Player.offers(message, "📋"), "the receipt");
        code = receipt.copies("📋");
        ref = receipt.text().replaceAll("(?s).*(S-[0-9A-Z]{6}).*", "$1");
    }

    private void isAccepted() {
        releases(Line.COMES_OUT, Line.WORDS);
        begins(Line.ACCEPTS);
        desk.presses(ref, "✅", ref);
        desk.answers(Line.TITLE.in(language), "✓ " + Line.CATEGORY.in(language));
        desk.presses("✓ " + Line.CATEGORY.in(language), "📒");
        hears("ACCEPTED");
    }

    private void isMended() {
        begins(Line.CLAIMS);
        handler.presses("✋", Line.WEEK.in(language));
        handler.presses(Line.WEEK.in(language), state("RECTIFYING"));
        hears("CLAIMED");
        begins(Line.MENDS);
        handler.presses("🛠", "R-");
        handler.answers(Line.MEASURE.in(language), "🛠");
        hears("MEASURE_ADDED");
        handler.presses("📝", "R-");
        handler.answers(Line.PROGRESS.in(language), "👥");
        handler.presses("👥", Line.PROGRESS.in(language));
        hears("PROGRESS");
        handler.presses("📤", "R-");
        handler.answers(Line.RESULT.in(language), "📤");
        hears("SUBMITTED");
    }

    private void isPublishedAndVerified() {
        begins(Line.PUBLISHES);
        desk.presses(ref, "📒", "🌐");
        desk.presses("🌐", texts.plain(language, "ledger.card.published"));
        begins(Line.VERIFIES);
        supervisor.presses("☑️", label("ledger.button.yes-VERIFY"));
        supervisor.presses(label("ledger.button.yes-VERIFY"), state("CLOSED"));
        hears("CLOSED");
    }

    private void isTalkedOver() {
        begins(Line.ASKS);
        desk.presses(ref, "⋯", "❓");
        desk.presses(ref, "❓", ref);
        desk.answers(Line.QUESTION.in(language), Line.QUESTION.in(language));
        hears("ASKED");
        begins(Line.REPLIES);
        if (!isTold()) {
            author.says(code, "💬");
        }
        author.presses("💬", ref);
        author.answers(Line.REPLY.in(language), label("suggestion.button.add-send"));
        author.presses(label("suggestion.button.add-send"), "🔎");
        releases(Line.ANSWER_OUT, Line.REPLY);
    }

    private void isJudged() {
        author.wasLeftAloneSince(calls);
        begins(Line.JUDGES);
        author.says(code, "😀");
        author.presses("😀", "✓ 😀");
        calls = author.calls().size();
        begins(Line.VERDICT_OUT);
        releasing.now();
        desk.sees("😀");
        author.wasLeftAloneSince(calls);
        begins(Line.ENDS);
        author.says(code, "😀");
    }

    private void releases(Line section, Line read) {
        calls = author.calls().size();
        begins(section);
        releasing.now();
        desk.sees(read.in(language));
    }

    /** Who asked for it hears of it without a sound, and the first line tells nothing; the other is never written to. */
    private void hears(String change) {
        if (!isTold()) {
            author.wasLeftAloneSince(calls);
            return;
        }
        var before = calls;
        author.sees(texts.plain(language, "notification.change." + change));
        var notices = author.calls().subList(before, author.calls().size());
        assertThat(notices).isNotEmpty().allMatch(FirstConversation::isSilent);
        assertThat(notices)
                .allMatch(call -> call.parameters()
                        .get("text")
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .equals(firstLine()));
        calls += notices.size();
    }

    private static boolean isSilent(Call call) {
        return call.method().equals("sendmessage")
                && "true".equals(call.parameters().get("disable_notification"));
    }

    private String firstLine() {
        return texts.plain(language, "notification.notice", "ref", "", "changes", "", "rest", "")
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private boolean isTold() {
        return way.equals(NOTIFY);
    }

    private void begins(Line section) {
        transcript.section(section.in(language));
    }

    private String label(String key) {
        return texts.plain(language, key);
    }

    private String state(String state) {
        return texts.plain(language, "ledger.state." + state);
    }
}
