package io.candor.playground;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message in a chat.
 *
 * @param body what the Bot API shows of it, without keyboard and without the message that it replies to
 */
record Message(
        int id,
        ObjectNode body,
        @Nullable ObjectNode markup,
        @Nullable Integer replyTo) {

    Instant sentAt() {
        return Instant.ofEpochSecond(body.path("date").asLong());
    }

    boolean isFromBot() {
        return body.path("from").path("is_bot").asBoolean();
    }

    boolean isFrom(Person person) {
        return body.path("from").path("id").asLong() == person.id();
    }

    /** The topic that it stands in; 0 for the general one. */
    int topic() {
        return body.path("is_topic_message").asBoolean() ? thread() : 0;
    }

    /** What it belongs to together with other messages: its topic, else the message that they all reply to. */
    int thread() {
        return body.path("message_thread_id").asInt(id);
    }

    boolean mentions(Person person) {
        return body.path("entities").valueStream().anyMatch(entity -> mentions(entity, person));
    }

    private boolean mentions(JsonNode entity, Person person) {
        int from = entity.path("offset").asInt();
        var covered = text().substring(from, from + entity.path("length").asInt());
        return switch (entity.path("type").asString()) {
            case "mention" -> covered.equalsIgnoreCase("@" + person.username());
            case "text_mention" -> entity.path("user").path("id").asLong() == person.id();
            default -> false;
        };
    }

    String text() {
        return body.path("text").asString("");
    }

    /** Whether it shows something, below which its words stand as a caption. */
    boolean hasMedia() {
        return body.has("photo") || body.has("document") || body.has("video") || body.has("voice");
    }

    private String field() {
        return hasMedia() ? "caption" : "text";
    }

    /** One that asks for a reply, for instance, can never be edited. */
    boolean hasOtherThanButtons() {
        return markup != null && !markup.has("inline_keyboard");
    }

    boolean hasButtons() {
        return markup != null && markup.has("inline_keyboard");
    }

    JsonNode button(int row, int column) {
        var rows = Objects.requireNonNullElseGet(markup, Json::object).path("inline_keyboard");
        return rows.path(row).path(column);
    }

    Message edited(Formatted text, @Nullable ObjectNode newMarkup, Instant now) {
        var newBody = body.deepCopy();
        text.into(newBody, field());
        return new Message(id, newBody.put("edit_date", now.getEpochSecond()), newMarkup, replyTo);
    }

    /** With other media, put in by {@code change}; what was a text becomes their caption. */
    Message showing(UnaryOperator<ObjectNode> change, Instant now) {
        var words = new Formatted(body.path(field()).asString(""), List.of());
        var newBody = body.deepCopy();
        newBody.remove(List.of("text", "entities", "photo", "document", "video", "voice"));
        if (!hasMedia()) {
            EntityFinder.complete(words).into(newBody, "caption");
        }
        return new Message(id, change.apply(newBody).put("edit_date", now.getEpochSecond()), markup, replyTo);
    }

    Message withMarkup(@Nullable ObjectNode newMarkup, Instant now) {
        var newBody = body.deepCopy().put("edit_date", now.getEpochSecond());
        return new Message(id, newBody, newMarkup, replyTo);
    }

    boolean says(Formatted text) {
        var other = body.deepCopy();
        text.into(other, field());
        return other.equals(body);
    }

    @Override
    public String toString() {
        return "Message[redacted]";
    }
}
