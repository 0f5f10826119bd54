package io.candor.cards;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.candor.bot.Action;
import io.candor.bot.Keyboard.Copy;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Keyboard.Open;
import io.candor.bot.Reply.Redraw;
import io.candor.sealing.Bytes;
import io.candor.sealing.Images;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keyed images of how cards look: a card that looks as it should is left alone, and nobody reads words in its image. */
@Component
class Likenesses {
    private final Images images;

    Likenesses(Images images) {
        this.images = images;
    }

    UUID of(Redraw drawn) {
        var keys = drawn.keyboard().rows().stream()
                .map(row -> row.stream().map(Likenesses::key).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        var words = Bytes.of((drawn.html() + "\f" + keys).getBytes(UTF_8));
        return images.of(
                "card", drawn.picture().map(picture -> beside(words, picture)).orElse(words));
    }

    private static Bytes beside(Bytes words, Bytes picture) {
        return Bytes.of(ByteBuffer.allocate(1 + words.size() + picture.size())
                .put((byte) 0)
                .put(words.toArray())
                .put(picture.toArray())
                .array());
    }

    private static String key(Key key) {
        return switch (key) {
            case Do(var label, var action) -> label + " does " + action(action);
            case Copy(var label, var text) -> label + " copies " + text;
            case Open(var label, var payload) -> label + " opens " + payload;
        };
    }

    private static String action(Action action) {
        return "" + action.family() + action.verb() + " " + text(action.subject()) + " " + text(action.detail());
    }

    private static String text(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.toArray());
    }
}
