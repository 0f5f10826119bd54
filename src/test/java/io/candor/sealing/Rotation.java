package io.candor.sealing;

import com.google.crypto.tink.KeysetHandle;
import java.util.TreeMap;

/** What an operator, or time, does to the keys of a keyset. */
final class Rotation {
    private Rotation() {}

    /** One more key for images and one for buttons, each made primary. */
    static Handles of(Handles handles) {
        return new Handles(
                added(handles.images(), TinkKeys.IMAGES),
                added(handles.buttons(), TinkKeys.BUTTONS),
                handles.periods());
    }

    static Handles without(Period period, Handles handles) {
        var fewer = new TreeMap<>(handles.periods());
        fewer.remove(period);
        return new Handles(handles.images(), handles.buttons(), fewer);
    }

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

    private static KeysetHandle added(KeysetHandle keys, TinkKeys sort) {
        var another = KeysetHandle.importKey(sort.fresh().getPrimary().getKey());
        return Crypto.sure(() -> KeysetHandle.newBuilder(keys)
                .addEntry(another.withRandomId().makePrimary())
                .build());
    }
}
