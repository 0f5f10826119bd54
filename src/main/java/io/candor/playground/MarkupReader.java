package io.candor.playground;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code reply_markup}: buttons under the message, or a wish for a reply. */
final class MarkupReader {
    private static final int MOST_BUTTONS = 100;
    private static final int LONGEST_DATA = 64;
    private static final int LONGEST_COPY = 256;

    private MarkupReader() {}

    static @Nullable ObjectNode read(Parameters given) {
        var markup = given.json("reply_markup", Refusal.MARKUP_UNPARSABLE);
        if (markup == null) {
            return null;
        }
        if (!(markup instanceof ObjectNode object)) {
            throw Refusal.MARKUP_NOT_AN_OBJECT.because();
        }
        if (object.path("inline_keyboard") instanceof ArrayNode rows && !rows.isEmpty()) {
            return keyboard(rows);
        }
        return object.path("force_reply").asBoolean(false) ? object : null;
    }

    private static @Nullable ObjectNode keyboard(ArrayNode rows) {
        var kept = Json.array();
        for (var row : rows) {
            if (!(row instanceof ArrayNode buttons)) {
                throw Refusal.MARKUP_ROWS.because();
            }
            buttons.forEach(MarkupReader::refuseUnreadable);
            if (!buttons.isEmpty()) {
                kept.add(buttons);
            }
        }
        return kept.isEmpty() ? null : Json.object().set("inline_keyboard", kept);
    }

    private static void refuseUnreadable(JsonNode button) {
        if (!button.isObject()) {
            throw Refusal.BUTTON_NOT_AN_OBJECT.because();
        }
        if (!button.has("text")) {
            throw Refusal.BUTTON_WITHOUT_TEXT.because();
        }
        if (!button.path("text").isString()) {
            throw Refusal.BUTTON_TEXT_NOT_A_STRING.because();
        }
        boolean linked = !button.path("url").asString("").isEmpty();
        boolean pressed = !button.path("callback_data").asString("").isEmpty();
        if (!linked && !pressed && !button.has("copy_text")) {
            throw Refusal.BUTTON_DOES_NOTHING.because();
        }
    }

    /** What is refused only after the chat has been looked at. */
    static void check(@Nullable ObjectNode markup) {
        if (markup == null) {
            return;
        }
        int buttons = 0;
        for (var row : markup.path("inline_keyboard")) {
            row.forEach(MarkupReader::check);
            buttons += row.size();
        }
        if (buttons > MOST_BUTTONS) {
            throw Refusal.MARKUP_TOO_LONG.because();
        }
    }

    private static void check(JsonNode button) {
        if (button.path("text").asString().isEmpty()) {
            throw Refusal.BUTTON_TEXT_EMPTY.because();
        }
        var url = button.path("url").asString("");
        if (!url.isEmpty() && Links.check(url).isEmpty() && Links.user(url) == 0) {
            throw Refusal.BUTTON_URL.because(url);
        }
        var data = button.path("callback_data").asString("");
        if (data.getBytes(StandardCharsets.UTF_8).length > LONGEST_DATA) {
            throw Refusal.BUTTON_DATA.because();
        }
        int copied = button.path("copy_text").path("text").asString("").length();
        if (button.has("copy_text") && (copied == 0 || copied > LONGEST_COPY)) {
            throw Refusal.BUTTON_COPY_TEXT.because();
        }
    }
}
