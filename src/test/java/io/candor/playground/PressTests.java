package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PressTests {
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private int preview(int draft) {
        var markup = Json.read("{\"inline_keyboard\":[[{\"text\":\"🔔 Send\",\"callback_data\":\"send\"}]]}");
        var parameters = Json.object().put("text", "A preview");
        parameters.set("reply_parameters", Json.object().put("message_id", draft));
        return bench.sent(parameters.set("reply_markup", markup));
    }

    private JsonNode press(int message) {
        bench.people.presses(bench.ann, bench.ann.id(), message, 0, 0);
        return bench.updates(0).getLast().path("callback_query");
    }

    @Test
    void carriesTheMessageAndTheNewestTextOfItsReply() {
        int draft = bench.people.says(bench.ann, bench.ann.id(), "first words");
        int preview = preview(draft);
        bench.people.edits(bench.ann, bench.ann.id(), draft, "other words");

        var query = press(preview);

        assertThat(query.path("data").asString()).isEqualTo("send");
        assertThat(query.path("from").path("id").asLong()).isEqualTo(bench.ann.id());
        assertThat(query.path("message").path("text").asString()).isEqualTo("A preview");
        assertThat(query.path("message").path("reply_to_message").path("text").asString())
                .isEqualTo("other words");
    }

    @Test
    void hasNoReplyOnceTheDraftIsDeleted() {
        int draft = bench.people.says(bench.ann, bench.ann.id(), "words");
        int preview = preview(draft);
        bench.people.deletes(bench.ann, bench.ann.id(), draft);

        var query = press(preview);

        assertThat(query.path("message").has("reply_to_message")).isFalse();
    }

    @Test
    void namesAMessageThatHasGoneWithoutItsWords() {
        bench.people.forges(bench.ann, bench.ann.id(), 777, "any data");

        var message = bench.updates(0).getLast().path("callback_query").path("message");

        assertThat(message.path("date").asInt(-1)).isZero();
        assertThat(message.path("message_id").asInt()).isEqualTo(777);
        assertThat(message.has("text")).isFalse();
    }

    @Test
    void isAnsweredOnce() {
        var press = bench.people.presses(bench.ann, bench.ann.id(), preview(1), 0, 0);

        var first = bench.call("answerCallbackQuery", Map.of("callback_query_id", press, "text", "Sent"));
        var second = bench.call("answerCallbackQuery", Map.of("callback_query_id", press));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(400);
        assertThat(bench.people.answer(press)).contains("Sent");
    }

    @Test
    void cannotBeAnsweredAfterTwoAndAHalfMinutes() {
        var press = bench.people.presses(bench.ann, bench.ann.id(), preview(1), 0, 0);
        bench.clock.pass(Duration.ofSeconds(151));

        var answer = bench.call("answerCallbackQuery", Map.of("callback_query_id", press));

        assertThat(answer.description()).contains("query is too old");
    }

    @Test
    void isForgottenBeforeAMessageIs() {
        press(preview(1));
        bench.clock.pass(Duration.ofSeconds(151));

        var updates = bench.updates(0);

        assertThat(updates).isNotEmpty().noneMatch(update -> update.has("callback_query"));
    }

    @Test
    void editingWithoutAKeyboardDropsTheButtons() {
        int preview = preview(1);

        var edited = bench.call(
                "editMessageText", Map.of("chat_id", bench.ann.id(), "message_id", preview, "text", "A receipt"));

        assertThat(edited.result().path("text").asString()).isEqualTo("A receipt");
        assertThat(edited.result().has("reply_markup")).isFalse();
        assertThat(edited.result().has("reply_to_message")).isFalse();
        assertThat(bench.people.messages(bench.ann.id()).getLast().has("reply_to_message"))
                .isTrue();
    }

    @Test
    void theKeyboardAloneCanBeChanged() {
        int preview = preview(1);
        var same = Map.of("chat_id", bench.ann.id(), "message_id", preview);

        var taken = bench.call("editMessageReplyMarkup", same);
        var again = bench.call("editMessageReplyMarkup", same);

        assertThat(taken.result().has("reply_markup")).isFalse();
        assertThat(again.description()).contains("message is not modified");
    }
}
