package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Call;
import io.candor.playground.Simulator;
import io.candor.support.Await;
import io.candor.support.Member;
import io.candor.support.Seen;
import io.candor.support.Transcript;
import java.util.List;

/** Somebody who acts, waits for what comes of it, and has it written down. */
final class Player {
    private final Simulator simulator;
    private final Office office;
    private final Transcript transcript;
    private final Member member;

    Player(Simulator simulator, Office office, Transcript transcript, Member member) {
        this.simulator = simulator;
        this.office = office;
        this.transcript = transcript;
        this.member = member;
    }

    Member member() {
        return member;
    }

    /** @param expected what then stands in a new message or on its buttons */
    void says(String words, String expected) {
        member.says(words);
        sees(expected);
    }

    /** Presses the newest button that begins so. */
    void presses(String label, String expected) {
        presses("", label, expected);
    }

    /** Presses the newest button that begins so, under a message that begins with {@code start}. */
    void presses(String start, String label, String expected) {
        var message = member.find(
                each -> each.text().startsWith(start) && offers(each, label), "a button " + label + " of " + start);
        transcript.presses(member, message.button(label).path("text").asString());
        member.presses(message, label);
        transcript.flashes(member, member.toast());
        sees(expected);
    }

    /** Answers the question that the bot has just put. */
    void answers(String words, String expected) {
        var question = Await.until(
                () -> member.news().reversed().stream()
                        .filter(Seen::asksForReply)
                        .findFirst(),
                () -> "a question in\n" + member.messages());
        member.replies(question.text(), words);
        sees(expected);
    }

    /** Waits for it, and until nothing moves any more. */
    void sees(String expected) {
        Await.until(
                () -> member.news().stream()
                        .filter(Seen::isFromBot)
                        .filter(each -> each.text().contains(expected) || offers(each, expected))
                        .findFirst(),
                () -> "nothing new with " + expected + " in\n" + member.messages());
        Await.await("the bot to wait for more", () -> simulator.pendingUpdates() == 0 && simulator.isPolled());
        office.settles();
        transcript.look(member);
    }

    /** All that was ever sent to this person, edits among it. */
    List<Call> calls() {
        return simulator.calls().stream()
                .filter(call -> call.parameters()
                        .getOrDefault("chat_id", "")
                        .equals("" + member.person().id()))
                .toList();
    }

    /** Nothing was written to this person since there were so many calls. */
    void wasLeftAloneSince(int calls) {
        assertThat(calls()).hasSize(calls);
    }

    static boolean offers(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }
}
