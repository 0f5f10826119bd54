package io.candor.playground;

import static io.candor.playground.Refusal.*;
import static io.candor.support.Await.await;

import io.candor.playground.Bench.Answer;
import java.time.Duration;
import java.util.EnumMap;
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
        ALL.putAll(PhotoProvocations.all());
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
        add(THREAD_NOT_FOUND, bench -> {
            long group = bench.people.groups().foundWithTopics("Talk", List.of(bench.ann));
            bench.people.groups().addBot(group, bench.ann, true);
            return bench.call("sendMessage", Map.of("chat_id", group, "text", "x", "message_thread_id", 1));
        });
        add(GROUP_UPGRADED, bench -> {
            long group = bench.group(true);
            bench.people.groups().upgrade(group);
            return sendTo(bench, group);
        });
    }

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

    private static void people() {
        add(USER_ID_INVALID, bench -> bench.call("getChatMember", Map.of("chat_id", bench.ann.id())));
        add(
                MEMBER_NOT_FOUND,
                bench -> bench.call("getChatMember", Map.of("chat_id", bench.ann.id(), "user_id", bench.mei.id())));
        add(
                PARTICIPANT_INVALID,
                bench -> bench.call("getChatMember", Map.of("chat_id", bench.group(true), "user_id", 7)));
        add(
                USER_NOT_FOUND,
                bench -> member(
                        bench,
                        bench.group(true),
                        bench.people.meet("Nobody", null, "en").id()));
        add(MEMBERS_INACCESSIBLE, bench -> {
            long group = bench.group(false);
            bench.people.groups().hideMembers(group, true);
            return member(bench, group, bench.ann.id());
        });
        add(
                ACTION_INVALID,
                bench -> bench.call("sendChatAction", Map.of("chat_id", bench.ann.id(), "action", "dancing")));
        add(QUERY_TOO_OLD, bench -> bench.call("answerCallbackQuery", Map.of("callback_query_id", "1")));
        add(ANSWER_TOO_LONG, bench -> answer(bench, "text", "x".repeat(201)));
        add(ANSWER_URL, bench -> answer(bench, "url", "https://t.me/another_bot?start=x"));
    }

    private static Answer member(Bench bench, long group, long user) {
        return bench.call("getChatMember", Map.of("chat_id", group, "user_id", user));
    }

    private static Answer answer(Bench bench, String what, String value) {
        var press = bench.people.forges(bench.ann, bench.ann.id(), 1, "x");
        return bench.call("answerCallbackQuery", Map.of("callback_query_id", press, what, value));
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
