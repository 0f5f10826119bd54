package io.candor.playground;

import static io.candor.playground.Refusal.*;
import static io.candor.support.Await.await;

import io.candor.playground.Bench.Answer;
import java.time.Duration;
import java.util.EnumMap;
<<<<<<< HEAD
import java.util.HashMap;
=======
>>>>>>> simulator
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** For each refusal a call that earns it, and what is filled into its words. */
final class Provocations {
    record Provocation(Function<Bench, Answer> call, Object... details) {}

    private static final Map<Refusal, Provocation> ALL = new EnumMap<>(Refusal.class);

    static {
        http();
        chats();
        ALL.putAll(TextProvocations.all());
        ALL.putAll(CommandProvocations.all());
        edits();
        deletions();
        people();
        updates();
    }

    private Provocations() {}

    static Provocation of(Refusal refusal) {
        return Objects.requireNonNull(ALL.get(refusal), "nobody provokes this refusal");
    }

    private static void add(Refusal refusal, Function<Bench, Answer> call, Object... details) {
        ALL.put(refusal, new Provocation(call, details));
    }

    private static void http() {
        add(NOT_FOUND, bench -> bench.get("/nothing"));
        add(METHOD_NOT_FOUND, bench -> bench.call("sendNothing", Map.of()));
        add(TOKEN_INVALID, bench -> bench.get("/botnonsense/getMe"));
        add(UNAUTHORIZED, bench -> bench.get("/bot1:another/getMe"));
        add(BODY_NOT_AN_OBJECT, bench -> bench.json("getMe", "[1]"));
        add(TOO_MANY_REQUESTS, Provocations::tooFast, 5);
    }

    private static Answer tooFast(Bench bench) {
        bench.simulator.limit(Limits.likeTelegram());
        for (int i = 0; i < 5; i++) {
            bench.sent("quick");
        }
        return TextProvocations.send(bench, Map.of("text", "quick"));
    }

    private static Answer sendTo(Bench bench, Object chat) {
        return TextProvocations.send(bench, Map.of("chat_id", chat, "text", "hello"));
    }

    private static void chats() {
        add(CHAT_ID_EMPTY, bench -> bench.call("sendMessage", Map.of("text", "hello")));
        add(CHAT_NOT_FOUND, bench -> sendTo(bench, 7));
        add(NEVER_STARTED, bench -> sendTo(bench, bench.mei.id()));
        add(BOT_BLOCKED, bench -> {
            bench.people.blocks(bench.ann, true);
            return sendTo(bench, bench.ann.id());
        });
        add(USER_DEACTIVATED, bench -> {
            bench.people.leavesTelegram(bench.ann);
            return sendTo(bench, bench.ann.id());
        });
        add(BOT_NOT_MEMBER, bench -> sendTo(bench, bench.people.groups().found("Others", List.of(bench.mei))));
        add(BOT_KICKED, bench -> {
            long group = bench.group(true);
            bench.people.groups().kickBot(group, bench.ann);
            return sendTo(bench, group);
        });
        add(GROUP_UPGRADED, bench -> {
            long group = bench.group(true);
            bench.people.groups().upgrade(group);
            return sendTo(bench, group);
        });
    }

<<<<<<< HEAD
    private static void texts() {
        add(TEXT_MISSING, bench -> send(bench, Map.of()));
        add(TEXT_BLANK, bench -> send(bench, Map.of("text", " \n\u200b ")));
        add(TEXT_HUGE, bench -> send(bench, Map.of("text", "x".repeat((1 << 15) + 1))));
        add(TEXT_TOO_LONG, bench -> send(bench, Map.of("text", "x".repeat(4097))));
        add(
                TEXT_NOT_UTF8,
                bench -> json(
                        bench, "sendMessage", "{\"chat_id\":" + bench.ann.id() + ",\"text\":\"half \\ud83d a face\"}"));
        add(PARSE_MODE_UNKNOWN, bench -> send(bench, Map.of("text", "hello", "parse_mode", "BBCode")));
        add(PREVIEW_UNPARSABLE, bench -> send(bench, Map.of("text", "hello", "link_preview_options", "{")));
        add(PREVIEW_NOT_AN_OBJECT, bench -> send(bench, Map.of("text", "hello", "link_preview_options", "1")));
    }

    private static void html() {
        html(TAG_UNSUPPORTED, "你 <x>", "x", 4);
        html(TAG_UNCLOSED, "ab<b", 2);
        html(TAG_UNCLOSED_AFTER_EQUALS, "<a href=", "a", 0);
        html(ATTRIBUTE_NAMELESS, "<a =1>", "a", 0);
        html(ATTRIBUTE_WITHOUT_EQUALS, "<a href>", "a", 0);
        html(NAME_TOKEN_ENDS, "<a href=x!>", 8);
        html(SPAN_WITHOUT_CLASS, "<span class=\"red\">x</span>", 0);
        html(END_TAG_UNEXPECTED, "x</b>", 1);
        html(END_TAG_UNCLOSED, "<b>x</b y>", 4);
        html(END_TAG_UNMATCHED, "<b>x</i>", 4, "b", "i");
        html(END_TAG_MISSING, "<b>x", "b");
        html(CUSTOM_EMOJI_INVALID, "<tg-emoji emoji-id=\"none\">x</tg-emoji>");
        html(SURROGATE_UNMATCHED, "&#55357;");
    }

    private static void html(Refusal refusal, String html, Object... details) {
        add(refusal, bench -> send(bench, Map.of("text", html, "parse_mode", "HTML")), details);
    }

    private static void replies() {
        reply(REPLY_NOT_FOUND, "{\"message_id\":999}");
        reply(REPLY_UNPARSABLE, "{");
        reply(REPLY_NOT_AN_OBJECT, "7");
        reply(REPLY_WITHOUT_MESSAGE, "{\"quote\":\"x\"}");
    }

    private static void reply(Refusal refusal, String reply) {
        add(refusal, bench -> send(bench, Map.of("text", "hello", "reply_parameters", reply)));
    }

    private static void markup() {
        markup(MARKUP_UNPARSABLE, "{");
        markup(MARKUP_NOT_AN_OBJECT, "[]");
        markup(MARKUP_ROWS, "{\"inline_keyboard\":[{}]}");
        markup(
                MARKUP_TOO_LONG,
                buttons(("{\"text\":\"x\",\"callback_data\":\"x\"},".repeat(101) + "]").replace(",]", "")));
        markup(BUTTON_NOT_AN_OBJECT, buttons("7"));
        markup(BUTTON_WITHOUT_TEXT, buttons("{\"callback_data\":\"x\"}"));
        markup(BUTTON_TEXT_NOT_A_STRING, buttons("{\"text\":7}"));
        markup(BUTTON_DOES_NOTHING, buttons("{\"text\":\"x\"}"));
        markup(BUTTON_TEXT_EMPTY, buttons("{\"text\":\"\",\"callback_data\":\"x\"}"));
        markup(BUTTON_URL, buttons("{\"text\":\"x\",\"url\":\"http://localhost:1/\"}"), "http://localhost:1/");
        markup(BUTTON_DATA, buttons("{\"text\":\"x\",\"callback_data\":\"" + "é".repeat(33) + "\"}"));
        markup(BUTTON_COPY_TEXT, buttons("{\"text\":\"x\",\"copy_text\":{\"text\":\"" + "c".repeat(257) + "\"}}"));
    }

    private static String buttons(String buttons) {
        return "{\"inline_keyboard\":[[" + buttons + "]]}";
    }

    private static void markup(Refusal refusal, String markup, Object... details) {
        add(refusal, bench -> send(bench, Map.of("text", "hello", "reply_markup", markup)), details);
    }

=======
>>>>>>> simulator
    private static void edits() {
        add(EDIT_NOT_FOUND, bench -> edit(bench, 999, "x"));
        add(EDIT_WITHOUT_MESSAGE, bench -> bench.call("editMessageText", Map.of("text", "x")));
        add(
                EDIT_FORBIDDEN,
                bench -> edit(
                        bench,
                        bench.sent(Json.object()
                                .put("text", "why?")
                                .set("reply_markup", Json.object().put("force_reply", true))),
                        "x"));
        add(
                EDIT_MARKUP,
                bench -> bench.call(
                        "editMessageText",
                        Map.of(
                                "chat_id",
                                bench.ann.id(),
                                "message_id",
                                bench.sent("x"),
                                "text",
                                "y",
                                "reply_markup",
                                "{\"force_reply\":true}")));
        add(EDIT_TOO_LONG, bench -> edit(bench, bench.sent("x"), "y".repeat(4097)));
        add(NOT_MODIFIED, bench -> edit(bench, bench.sent("the same"), " the same "));
    }

    private static Answer edit(Bench bench, int message, String text) {
        return bench.call("editMessageText", Map.of("chat_id", bench.ann.id(), "message_id", message, "text", text));
    }

    private static void deletions() {
        add(DELETE_WITHOUT_CHAT, bench -> bench.call("deleteMessage", Map.of("message_id", 1)));
        add(DELETE_WITHOUT_MESSAGE, bench -> bench.call("deleteMessage", Map.of("chat_id", bench.ann.id())));
        add(
                DELETE_NOT_FOUND,
                bench -> bench.call("deleteMessage", Map.of("chat_id", bench.ann.id(), "message_id", 999)));
        add(DELETE_FORBIDDEN, bench -> {
            int old = bench.sent("two days ago");
            bench.clock.pass(Duration.ofHours(48));
            return bench.call("deleteMessage", Map.of("chat_id", bench.ann.id(), "message_id", old));
        });
        add(IDS_MISSING, bench -> bench.call("deleteMessages", Map.of("chat_id", bench.ann.id())));
        ids(IDS_UNPARSABLE, "[");
        ids(IDS_NOT_AN_ARRAY, "7");
        ids(IDS_TOO_MANY, "[" + "1,".repeat(100) + "1]");
        ids(IDS_NOT_NUMBERS, "[{}]");
        ids(IDS_INVALID, "[0]");
    }

    private static void ids(Refusal refusal, String ids) {
        add(refusal, bench -> bench.call("deleteMessages", Map.of("chat_id", bench.ann.id(), "message_ids", ids)));
    }

<<<<<<< HEAD
    private static void commands() {
        menu(COMMANDS_UNPARSABLE, "[");
        menu(COMMANDS_NOT_AN_ARRAY, "{}");
        menu(COMMAND_NOT_AN_OBJECT, "[7]");
        menu(COMMAND_WITHOUT_FIELD, "[{\"command\":\"help\"}]", "description");
        menu(COMMAND_EMPTY, command("/", "x"));
        menu(COMMAND_TOO_LONG, command("c".repeat(33), "x"));
        menu(COMMAND_INVALID, command("Help", "x"));
        menu(COMMAND_UNDESCRIBED, command("help", " "));
        menu(COMMAND_DESCRIPTION_TOO_LONG, command("help", "x".repeat(257)));
        menu(
                COMMANDS_TOO_MANY,
                command("help", "x").replace("]", (",{\"command\":\"help\",\"description\":\"x\"}").repeat(100) + "]"));
        scope(SCOPE_UNPARSABLE, "{");
        scope(SCOPE_UNKNOWN, "{\"type\":\"everybody\"}");
        scope(SCOPE_WITHOUT_CHAT, "{\"type\":\"chat\"}");
        scope(SCOPE_WITHOUT_USER, "{\"type\":\"chat_member\",\"chat_id\":-1}");
        add(LANGUAGE_INVALID, bench -> bench.call("getMyCommands", Map.of("language_code", "zh-hans")));
    }

    private static String command(String name, String description) {
        return "[{\"command\":\"" + name + "\",\"description\":\"" + description + "\"}]";
    }

    private static void menu(Refusal refusal, String commands, Object... details) {
        add(refusal, bench -> bench.call("setMyCommands", Map.of("commands", commands)), details);
    }

    private static void scope(Refusal refusal, String scope) {
        add(refusal, bench -> bench.call("deleteMyCommands", Map.of("scope", scope)));
    }

=======
>>>>>>> simulator
    private static void people() {
        add(USER_ID_INVALID, bench -> bench.call("getChatMember", Map.of("chat_id", bench.ann.id())));
        add(
                MEMBER_NOT_FOUND,
                bench -> bench.call("getChatMember", Map.of("chat_id", bench.ann.id(), "user_id", bench.mei.id())));
        add(
                PARTICIPANT_INVALID,
                bench -> bench.call("getChatMember", Map.of("chat_id", bench.group(true), "user_id", 7)));
        add(
                ACTION_INVALID,
                bench -> bench.call("sendChatAction", Map.of("chat_id", bench.ann.id(), "action", "dancing")));
        add(QUERY_TOO_OLD, bench -> bench.call("answerCallbackQuery", Map.of("callback_query_id", "1")));
        add(
                ANSWER_TOO_LONG,
                bench -> bench.call(
                        "answerCallbackQuery",
                        Map.of(
                                "callback_query_id",
                                bench.people.forges(bench.ann, bench.ann.id(), 1, "x"),
                                "text",
                                "x".repeat(201))));
    }

    private static void updates() {
        webhook(WEBHOOK_NOT_HTTPS, "http://example.org/", "s");
        webhook(WEBHOOK_SECRET_TOO_LONG, "https://example.org/", "s".repeat(257));
        webhook(WEBHOOK_SECRET_INVALID, "https://example.org/", "a secret");
        add(CONFLICT_WEBHOOK_ACTIVE, bench -> {
            bench.call("setWebhook", Map.of("url", "https://example.org/"));
            return bench.call("getUpdates", Map.of());
        });
        add(CONFLICT_OTHER_POLLER, bench -> disturbed(bench, "getUpdates", Map.of("timeout", 1)));
        add(CONFLICT_WEBHOOK_SET, bench -> disturbed(bench, "setWebhook", Map.of("url", "https://example.org/")));
    }

    private static void webhook(Refusal refusal, String url, String secret) {
        add(refusal, bench -> bench.call("setWebhook", Map.of("url", url, "secret_token", secret)));
    }

    /** A long poll that is disturbed once it waits. */
    private static Answer disturbed(Bench bench, String method, Map<String, ?> parameters) {
        int next = bench.updates(0).getLast().path("update_id").asInt() + 1;
        var poll = CompletableFuture.supplyAsync(() -> bench.call("getUpdates", Map.of("offset", next, "timeout", 20)));
        await("the poll waits", bench.simulator::isPolled);
        bench.call(method, parameters);
        return poll.join();
    }
}
