package io.candor.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/**
 * The images by which it is known that two suggestions wait in the same words. Nothing else is computed with this use of
 * the keys, so that a text's image is equal to nothing else that is kept.
 */
public class WordImages {
    private final Keys keys;

    WordImages(Keys keys) {
        this.keys = keys;
    }

    /** The image of texts of which all must be the same, under today's key: what waits is compared with what comes. */
    public UUID of(List<String> texts) {
        byte[][] parts = texts.stream().map(text -> text.getBytes(UTF_8)).toArray(byte[][]::new);
        return Images.image(keys.keyset().imageKeys().getFirst(), Use.WORDS.input(parts));
    }
}
