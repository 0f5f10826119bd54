package io.candor.support;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A message as somebody sees it. */
public record Seen(JsonNode json) {

    public int id() {
        return json.path("message_id").asInt();
    }

    /** The text, or the caption of what is not text. */
    public String text() {
        return json.path("text").asString(json.path("caption").asString(""));
    }

    public boolean isFromBot() {
        return json.path("from").path("is_bot").asBoolean();
    }

    public boolean isEdited() {
        return json.has("edit_date");
    }

    /** Whether it opens an answer to itself. */
    public boolean asksForReply() {
        return json.path("reply_markup").path("force_reply").asBoolean(false);
    }

    /** The message that it replies to; 0 for none. */
    public int repliesTo() {
        return json.path("reply_to_message").path("message_id").asInt(0);
    }

    /** The topic that it stands in; 0 for the general one, or none. */
    public int topic() {
        return json.path("is_topic_message").asBoolean(false)
                ? json.path("message_thread_id").asInt()
                : 0;
    }

    public boolean hasPicture() {
        return json.has("photo");
    }

    public boolean isProtected() {
        return json.path("has_protected_content").asBoolean(false);
    }

    public List<List<String>> rows() {
        return json.path("reply_markup")
                .path("inline_keyboard")
                .valueStream()
                .map(Seen::labels)
                .toList();
    }

    public List<String> buttons() {
        return rows().stream().flatMap(List::stream).toList();
    }

    /** The button whose label begins so. */
    public JsonNode button(String label) {
        return json.path("reply_markup")
                .path("inline_keyboard")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(button -> button.path("text").asString().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in: " + this));
    }

    /** What {@code copy_text} of that button puts on the clipboard. */
    public String copies(String label) {
        return button(label).path("copy_text").path("text").asString();
    }

    private static List<String> labels(JsonNode row) {
        return row.valueStream().map(button -> button.path("text").asString()).toList();
    }

    @Override
    public String toString() {
        var who = json.path("from").path("first_name").asString("");
        var reply = repliesTo() == 0 ? "" : " (to " + repliesTo() + ")";
        return "[" + id() + "] " + who + reply + ": " + text() + (buttons().isEmpty() ? "" : " " + rows());
    }
}
