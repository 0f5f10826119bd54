package io.candor.playground;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A part of a text that is not plain; offset and length in UTF-16 units, the detail is a link, a language or an id. */
record Entity(Type type, int offset, int length, @Nullable String detail) {
    /** Kinds of entities, the outer before the inner where two cover the same. */
    enum Type {
        BLOCKQUOTE,
        EXPANDABLE_BLOCKQUOTE,
        PRE,
        CODE,
        TEXT_LINK,
        TEXT_MENTION,
        MENTION,
        HASHTAG,
        BOT_COMMAND,
        URL,
        EMAIL,
        PHONE_NUMBER,
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKETHROUGH,
        SPOILER,
        CUSTOM_EMOJI;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Nothing that Telegram finds by itself may overlap one of these. */
        boolean isContinuous() {
            return compareTo(PRE) >= 0 && compareTo(PHONE_NUMBER) <= 0;
        }

        /** Kept even where it covers blanks only. */
        boolean hidesData() {
            return this == TEXT_LINK || this == TEXT_MENTION;
        }
    }

    static final Comparator<Entity> ORDER = Comparator.comparingInt(Entity::offset)
            .thenComparing(Entity::length, Comparator.reverseOrder())
            .thenComparing(Entity::type);

    int end() {
        return offset + length;
    }

    boolean overlaps(Entity other) {
        return offset < other.end() && other.offset < end();
    }

    Entity at(int newOffset, int newEnd) {
        return new Entity(type, newOffset, newEnd - newOffset, detail);
    }

    ObjectNode json() {
        var json = Json.object().put("type", type.wire()).put("offset", offset).put("length", length);
        if (detail == null) {
            return json;
        }
        return switch (type) {
            case TEXT_LINK -> json.put("url", detail);
            case PRE -> json.put("language", detail);
            case CUSTOM_EMOJI -> json.put("custom_emoji_id", detail);
            case TEXT_MENTION -> json.set("user", Json.read(detail));
            case BLOCKQUOTE, EXPANDABLE_BLOCKQUOTE, CODE, MENTION, HASHTAG, BOT_COMMAND, URL, EMAIL -> json;
            case PHONE_NUMBER, BOLD, ITALIC, UNDERLINE, STRIKETHROUGH, SPOILER -> json;
        };
    }

    @Override
    public String toString() {
        return type + "@" + offset + "+" + length;
    }
}
