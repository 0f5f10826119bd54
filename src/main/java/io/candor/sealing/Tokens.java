package io.candor.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Mac;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/** Signs what travels through people's chats (buttons, prompts), so that it comes back as it left, from the same chat. */
public class Tokens {
    private static final int DIGEST_BYTES = 8;

    private final Keys keys;

    Tokens(Keys keys) {
        this.keys = keys;
    }

    /** The payload with 16 bytes behind it that hold for this purpose and this chat only. */
    public byte[] sign(String purpose, long chat, byte[] payload) {
        byte[] tag = mac(keys.keyset().buttons(), input(purpose, chat, payload));
        return ByteBuffer.allocate(payload.length + tag.length)
                .put(payload)
                .put(tag)
                .array();
    }

    /** The payload of a token, or nothing if it was not signed here for this purpose and this chat. */
    public Optional<byte[]> verify(String purpose, long chat, byte[] token) {
        if (token.length < TinkKeys.TAG_BYTES) {
            return Optional.empty();
        }
        int end = token.length - TinkKeys.TAG_BYTES;
        byte[] payload = Arrays.copyOf(token, end);
        byte[] tag = Arrays.copyOfRange(token, end, token.length);
        return fits(tag, input(purpose, chat, payload)) ? Optional.of(payload) : Optional.empty();
    }

    /** Eight keyed bytes that change when the context or any unit of the text changes, and not when keys are added. */
    public byte[] digest(Bytes context, String text) {
        ByteBuffer units = ByteBuffer.allocate(Character.BYTES * text.length());
        units.asCharBuffer().put(text); // exact also for half surrogate pairs, which UTF-8 would make alike
        byte[] input = Use.DIGEST.input(context.toArray(), units.array());
        return Arrays.copyOf(mac(keys.keyset().digests(), input), DIGEST_BYTES);
    }

    private static byte[] input(String purpose, long chat, byte[] payload) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(chat).array();
        return Use.TOKEN.input(purpose.getBytes(UTF_8), number, payload);
    }

    private static byte[] mac(Mac key, byte[] input) {
        return Crypto.sure(() -> key.computeMac(input));
    }

    private boolean fits(byte[] tag, byte[] input) {
        try {
            keys.keyset().buttons().verifyMac(tag, input);
            return true;
        } catch (GeneralSecurityException refused) {
            return false;
        }
    }
}
