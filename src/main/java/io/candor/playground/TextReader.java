package io.candor.playground;

import io.candor.playground.Entity.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Reads the text of a message that the bot sends. */
final class TextReader {
    private static final int MOST_BYTES = 1 << 15;

    private final World world;

    TextReader(World world) {
        this.world = world;
    }

    /** The text before it is cleaned. */
    Formatted read(Parameters given) {
        var text = given.text("text");
        if (text.isEmpty()) {
            throw Refusal.TEXT_MISSING.because();
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.TEXT_HUGE.because();
        }
        return formatted(text, given.text("parse_mode"));
    }

    private Formatted formatted(String text, String parseMode) {
        return switch (parseMode.toLowerCase(Locale.ROOT)) {
            case "", "none" -> Formatted.plain(text);
            case "html" -> withUsers(HtmlParser.parse(text));
            default -> throw Refusal.PARSE_MODE_UNKNOWN.because();
        };
    }

    /** The words below a photo as they are sent; there need not be any. */
    Formatted caption(String caption, String parseMode) {
        var nothing = Formatted.plain("");
        return caption.isBlank()
                ? nothing
                : TextCleaner.clean(formatted(caption, parseMode))
                        .map(EntityFinder::complete)
                        .orElse(nothing);
    }

    /** The text as it is sent. */
    static Formatted clean(Formatted text) {
        if (text.text().codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw Refusal.TEXT_NOT_UTF8.because();
        }
        return TextCleaner.clean(text).map(EntityFinder::complete).orElseThrow(Refusal.TEXT_BLANK::because);
    }

    /** What the message shows of links, or nothing where nothing was said about it. */
    static void addPreview(Parameters given, ObjectNode message) {
        var options = given.json("link_preview_options", Refusal.PREVIEW_UNPARSABLE);
        if (options != null && !options.isObject()) {
            throw Refusal.PREVIEW_NOT_AN_OBJECT.because();
        }
        if (options != null) {
            message.set("link_preview_options", options);
        }
    }

    private Formatted withUsers(Formatted text) {
        var entities = text.entities().stream().flatMap(this::withUser).toList();
        return new Formatted(text.text(), entities);
    }

    private Stream<Entity> withUser(Entity entity) {
        if (entity.type() != Type.TEXT_MENTION) {
            return Stream.of(entity);
        }
        var person = world.person(Links.user(Objects.requireNonNull(entity.detail())));
        if (person == null) {
            return Stream.empty();
        }
        var user = Json.write(person.json());
        return Stream.of(new Entity(Type.TEXT_MENTION, entity.offset(), entity.length(), user));
    }
}
