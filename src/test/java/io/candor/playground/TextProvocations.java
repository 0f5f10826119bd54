package io.candor.playground;

import static io.candor.playground.Refusal.*;

import io.candor.playground.Bench.Answer;
import io.candor.playground.Provocations.Provocation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Calls that earn the refusals about what a message says, replies to and is made of. */
final class TextProvocations {
    private static final Map<Refusal, Provocation> ALL = new EnumMap<>(Refusal.class);

    static {
        texts();
        html();
        replies();
        markup();
    }

    private TextProvocations() {}

    static Map<Refusal, Provocation> all() {
        return ALL;
    }

    private static void add(Refusal refusal, Function<Bench, Answer> call, Object... details) {
        ALL.put(refusal, new Provocation(call, details));
    }

    static Answer send(Bench bench, Map<String, ?> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.putIfAbsent("chat_id", bench.ann.id());
        return bench.call("sendMessage", all);
    }

    private static void texts() {
        add(TEXT_MISSING, bench -> send(bench, Map.of()));
        add(TEXT_BLANK, bench -> send(bench, Map.of("text", " \n\u200b ")));
        add(TEXT_HUGE, bench -> send(bench, Map.of("text", "x".repeat((1 << 15) + 1))));
        add(TEXT_TOO_LONG, bench -> send(bench, Map.of("text", "x".repeat(4097))));
        add(
                TEXT_NOT_UTF8,
                bench -> bench.json(
                        "sendMessage", "{\"chat_id\":" + bench.ann.id() + ",\"text\":\"half \\ud83d a face\"}"));
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
}
