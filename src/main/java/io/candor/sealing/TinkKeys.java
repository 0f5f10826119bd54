package io.candor.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;

/** The three sorts of Tink keys that a keyset holds, and their way into text and back. */
enum TinkKeys {
    IMAGES(PrfSet.class, Crypto.sure(TinkKeys::prf)),
    BUTTONS(Mac.class, Crypto.sure(TinkKeys::mac)),
    PERIOD(Aead.class, Crypto.sure(TinkKeys::aead));

    static final int TAG_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int GCM_NONCE_BYTES = 12;

    private final Class<?> primitive;
    private final Parameters parameters;

    TinkKeys(Class<?> primitive, Parameters parameters) {
        this.primitive = primitive;
        this.parameters = parameters;
    }

    KeysetHandle fresh() {
        return Crypto.sure(() -> KeysetHandle.generateNew(parameters));
    }

    /** The same keys and a fresh one, which is the one in use. */
    KeysetHandle freshAfter(KeysetHandle keys) {
        var another = KeysetHandle.importKey(fresh().getPrimary().getKey()).withRandomId();
        return Crypto.sure(() ->
                KeysetHandle.newBuilder(keys).addEntry(another.makePrimary()).build());
    }

    /** One of the keys by itself. */
    static KeysetHandle alone(KeysetHandle.Entry key) {
        var entry = KeysetHandle.importKey(key.getKey()).withRandomId();
        return Crypto.sure(
                () -> KeysetHandle.newBuilder().addEntry(entry.makePrimary()).build());
    }

    /** Reads keys as Tink writes them, and refuses keys of any other sort and keys that do not work. */
    KeysetHandle parse(String json) throws GeneralSecurityException {
        KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        for (int index = 0; index < keys.size(); index++) {
            if (!keys.getAt(index).getKey().getParameters().equals(parameters)) {
                throw new GeneralSecurityException("a key of another sort");
            }
        }
        keys.getPrimitive(RegistryConfiguration.get(), primitive);
        return keys;
    }

    static String serialize(KeysetHandle keys) {
        return Crypto.sure(() -> TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }

    static <T> T primitive(KeysetHandle keys, Class<T> type) {
        return Crypto.sure(() -> keys.getPrimitive(RegistryConfiguration.get(), type));
    }

    private static Parameters prf() throws GeneralSecurityException {
        PrfConfig.register();
        return HmacPrfParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
    }

    private static Parameters mac() throws GeneralSecurityException {
        MacConfig.register();
        return HmacParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
    }

    private static Parameters aead() throws GeneralSecurityException {
        AeadConfig.register();
        return AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(GCM_NONCE_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
    }
}
