package io.candor.sealing;

import com.google.crypto.tink.KeysetHandle;

/** What an operator's hand does to the keys of a keyset. */
final class Rotation {
    private Rotation() {}

    /** The same keys for images, the last one first. */
    static Handles reordered(Handles handles) {
        var images = handles.images();
        var builder = KeysetHandle.newBuilder();
        for (int index = images.size() - 1; index >= 0; index--) {
            var entry = KeysetHandle.importKey(images.getAt(index).getKey()).withRandomId();
            builder.addEntry(images.getAt(index).isPrimary() ? entry.makePrimary() : entry);
        }
        return new Handles(Crypto.sure(builder::build), handles.buttons(), handles.periods());
    }
}
