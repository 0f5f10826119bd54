package io.candor.suggestion;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.candor.bot.Language;
import io.candor.sealing.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A category of the organisation's taxonomy.
 *
 * @param key what is stored
 * @param names its name in each language; none for {@link #UNSORTED}
 */
public record Category(String key, Map<Language, String> names) {
    /** Where the author did not choose. */
    public static final Category UNSORTED = new Category("unsorted", Map.of());

    private static final int MARK_BYTES = 2;

    public Category {
        names = Map.copyOf(names);
    }

    /** Its name; empty for {@link #UNSORTED}, which the taxonomy does not name. */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(names.get(language));
    }

    /** Two bytes that stand for it in buttons, the same as long as the key is. */
    public Bytes mark() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
            return Bytes.of(Arrays.copyOf(digest, MARK_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
