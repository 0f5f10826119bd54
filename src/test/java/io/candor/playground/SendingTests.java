package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SendingTests {
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private JsonNode send(ObjectNode parameters) {
        return bench.call("sendMessage", parameters.put("chat_id", bench.ann.id()))
                .result();
    }

    private static ObjectNode html(String text) {
        return Json.object().put("text", text).put("parse_mode", "HTML");
    }

    @Test
    void returnsTheMessageAsItWasSent() {
        var sent = send(html("<b>Hello</b>").put("protect_content", true));

        assertThat(sent.path("text").asString()).isEqualTo("Hello");
        assertThat(sent.path("chat").path("id").asLong()).isEqualTo(bench.ann.id());
        assertThat(sent.path("from").path("username").asString()).isEqualTo(bench.simulator.username());
        assertThat(sent.path("date").asLong()).isEqualTo(bench.clock.instant().getEpochSecond());
        assertThat(sent.path("has_protected_content").asBoolean()).isTrue();
        assertThat(sent.path("entities").path(0).path("type").asString()).isEqualTo("bold");
    }

    @Test
    void trimsTheTextAndMovesItsEntities() {
        var sent = send(html(" \n a <b> b </b>\n "));

        assertThat(sent.path("text").asString()).isEqualTo("a  b");
        assertThat(sent.path("entities").path(0).path("offset").asInt()).isEqualTo(3);
        assertThat(sent.path("entities").path(0).path("length").asInt()).isEqualTo(1);
    }

    @Test
    void letsAnInvisibleLinkStandInFront() {
        var sent = send(html("<a href=\"https://t.me/some_bot?p=x\">\u200b</a> Why?"));

        assertThat(sent.path("text").asString()).isEqualTo("\u200b Why?");
        assertThat(sent.path("entities").path(0).path("url").asString()).isEqualTo("https://t.me/some_bot?p=x");
    }

    @Test
    void removesWhatTurnsTextAroundAndControls() {
        var sent = send(Json.object().put("text", "a\u202eb\tc\rd"));

        assertThat(sent.path("text").asString()).isEqualTo("ab cd");
    }

    @Test
    void findsCommandsInWhatTheBotSays() {
        var sent = send(Json.object().put("text", "Look it up with /status."));

        assertThat(sent.path("entities").path(0).path("type").asString()).isEqualTo("bot_command");
    }

    @Test
    void repliesToAMessage() {
        var sent = send(Json.object()
                .put("text", "Hello")
                .set("reply_parameters", Json.object().put("message_id", 1)));

        assertThat(sent.path("reply_to_message").path("text").asString()).isEqualTo("/start");
    }

    @Test
    void sendsWithoutTheReplyWhereThatIsAllowed() {
        var reply = Json.object().put("message_id", 999).put("allow_sending_without_reply", true);

        var sent = send(Json.object().put("text", "Hello").set("reply_parameters", reply));

        assertThat(sent.path("text").asString()).isEqualTo("Hello");
        assertThat(sent.has("reply_to_message")).isFalse();
    }

    @Test
    void mentionsSomebodyWithoutAName() {
        var sent = send(html("<a href=\"tg://user?id=" + bench.mei.id() + "\">You</a>"));

        assertThat(sent.path("entities").path(0).path("user").path("id").asLong())
                .isEqualTo(bench.mei.id());
    }

    @Test
    void showsPeopleThatAReplyIsWanted() {
        send(Json.object().put("text", "Why?").set("reply_markup", Json.object().put("force_reply", true)));

        var seen = bench.people.messages(bench.ann.id()).getLast();

        assertThat(seen.path("reply_markup").path("force_reply").asBoolean()).isTrue();
    }

    @Test
    void takesJsonFormsAndQueriesInAnyCase() {
        var text = Map.of("chat_id", bench.ann.id(), "text", "Hello");

        assertThat(bench.call("SENDMESSAGE", text).status()).isEqualTo(200);
        assertThat(bench.get(bench.uri("sendmessage").getPath() + "?chat_id=" + bench.ann.id() + "&text=a%20b")
                        .result()
                        .path("text")
                        .asString())
                .isEqualTo("a b");
    }
}
