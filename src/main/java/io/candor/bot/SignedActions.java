package io.candor.bot;

import io.candor.sealing.Bytes;
import io.candor.sealing.Tokens;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Actions as they travel through a chat: base64url of version, language, family, verb, length of the subject, subject,
 * detail and 16 bytes of MAC; 64 characters at most, as Telegram allows. The MAC binds them to the chat and the purpose.
 */
@Component
public class SignedActions {
    private static final byte VERSION = 1;
    private static final int HEADER = 5;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final Tokens tokens;

    SignedActions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What an action is signed for; a button's token is no prompt's. */
    public enum Purpose {
        BUTTON,
        PROMPT,
        /** A link into the private chat that goes on there with what was begun in a group. */
        OPENING
    }

    /** An action and the language of the words that it stood under. */
    public record Spoken(Action action, Language language) {}

    public String sign(Purpose purpose, long chat, Spoken spoken) {
        return ENCODER.encodeToString(tokens.sign(purpose.name(), chat, payload(spoken)));
    }

    /** Empty for whatever this bot did not sign for this purpose and chat. */
    public Optional<Spoken> verify(Purpose purpose, long chat, String token) {
        return decoded(token)
                .flatMap(raw -> tokens.verify(purpose.name(), chat, raw))
                .filter(payload -> payload.length >= HEADER && payload[0] == VERSION)
                .flatMap(SignedActions::read);
    }

    private static byte[] payload(Spoken spoken) {
        var action = spoken.action();
        return ByteBuffer.allocate(
                        HEADER + action.subject().size() + action.detail().size())
                .put(VERSION)
                .put(spoken.language().mark())
                .put((byte) action.family())
                .put((byte) action.verb())
                .put((byte) action.subject().size())
                .put(action.subject().toArray())
                .put(action.detail().toArray())
                .array();
    }

    private static Optional<Spoken> read(byte[] payload) {
        var buffer = ByteBuffer.wrap(payload, 1, payload.length - 1);
        var language = Language.marked(buffer.get());
        var family = (char) buffer.get();
        var verb = (char) buffer.get();
        var subject = take(buffer, buffer.get());
        var action = new Action(family, verb, subject, take(buffer, buffer.remaining()));
        return language.map(spoken -> new Spoken(action, spoken));
    }

    private static Bytes take(ByteBuffer buffer, int size) {
        var bytes = new byte[size];
        buffer.get(bytes);
        return Bytes.of(bytes);
    }

    /** Only as it was written: the decoder would forgive padding, and other bits behind the last byte. */
    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(DECODER.decode(token))
                    .filter(raw -> ENCODER.encodeToString(raw).equals(token));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
