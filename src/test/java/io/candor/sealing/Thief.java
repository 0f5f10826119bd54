package io.candor.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;

/** Somebody with a copy of the database and the keyset of another day, who tries every key on everything. */
record Thief(List<Aead> keys) {

    static Thief with(Path keyset) {
        try {
            var handles = KeysetFormat.read(Files.readAllBytes(keyset)).orElseThrow();
            return new Thief(
                    handles.periods().values().stream().map(Thief::aead).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many of these addresses one of the keys opens. */
    long opens(Map<UUID, byte[]> addresses) {
        return addresses.entrySet().stream().filter(this::opens).count();
    }

    private boolean opens(Entry<UUID, byte[]> address) {
        return keys.stream().anyMatch(key -> opens(key, address.getKey(), address.getValue()));
    }

    private static boolean opens(Aead key, UUID subject, byte[] sealed) {
        try {
            var bound = Header.of(Kind.ADDRESSES, sealed).boundTo(subject);
            key.decrypt(Arrays.copyOfRange(sealed, Header.LENGTH, sealed.length), bound);
            return true;
        } catch (GeneralSecurityException refused) {
            return false;
        }
    }

    private static Aead aead(KeysetHandle handle) {
        return TinkKeys.primitive(handle, Aead.class);
    }
}
