package io.candor.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All keys at one moment, ready for use; a further period's key makes another keyset. */
final class Keyset {
    private static final int MARK_BYTES = 32;

    private final List<Prf> imageKeys;
    private final Prf oldestImageKey;
    private final Bytes mark;
    private final Mac buttons;
    private final int buttonKeys;
    private final Mac digests;
    private final NavigableMap<Period, Aead> periods = new TreeMap<>();

    Keyset(Handles handles) {
        PrfSet images = TinkKeys.primitive(handles.images(), PrfSet.class);
        imageKeys = inOrder(handles.images()).stream()
                .sorted(Comparator.comparing(KeysetHandle.Entry::isPrimary).reversed())
                .map(entry -> prf(images, entry))
                .toList();
        oldestImageKey = prf(images, inOrder(handles.images()).getFirst());
        mark = mark(oldestImageKey);
        buttons = TinkKeys.primitive(handles.buttons(), Mac.class);
        buttonKeys = inOrder(handles.buttons()).size();
        digests = TinkKeys.primitive(TinkKeys.alone(inOrder(handles.buttons()).getFirst()), Mac.class);
        handles.periods().forEach((period, key) -> periods.put(period, TinkKeys.primitive(key, Aead.class)));
    }

    /** The keys for images, the one for new images first. */
    List<Prf> imageKeys() {
        return imageKeys;
    }

    /** The key that stays the same when others are added, for images that need not be secret. */
    Prf oldestImageKey() {
        return oldestImageKey;
    }

    Mac buttons() {
        return buttons;
    }

    /** How many keys open buttons. */
    int buttonKeys() {
        return buttonKeys;
    }

    /** What digests are made with: the oldest key for buttons, so that a digest of before a renewal is still the same. */
    Mac digests() {
        return digests;
    }

    /** The periods that there are keys for. */
    List<Period> periods(Kind kind) {
        return periods.keySet().stream().filter(period -> period.kind() == kind).toList();
    }

    Optional<PeriodKey> key(Period period) {
        return Optional.ofNullable(periods.get(period)).map(key -> new PeriodKey(period, key));
    }

    /** The key of the latest period of this kind, whichever that is. */
    Optional<PeriodKey> newest(Kind kind) {
        return periods(kind).reversed().stream().findFirst().flatMap(this::key);
    }

    /**
     * The key to seal with at present. That of the next period goes before: it is there because another process's clock
     * is ahead, and the key of this period may be about to be destroyed. What is further ahead was made by a wrong clock.
     */
    Optional<PeriodKey> at(Period present) {
        return key(present.next()).or(() -> key(present));
    }

    /** What tells this keyset from others without telling a key: made with the oldest key, so that it stays. */
    Bytes mark() {
        return mark;
    }

    /** Whether a mark was made by this keyset, before or after keys were added. */
    boolean made(Bytes anyMark) {
        return imageKeys.stream().map(Keyset::mark).anyMatch(anyMark::equals);
    }

    private static List<KeysetHandle.Entry> inOrder(KeysetHandle handle) {
        return IntStream.range(0, handle.size())
                .mapToObj(handle::getAt)
                .filter(entry -> entry.getStatus() == KeyStatus.ENABLED)
                .toList();
    }

    private static Prf prf(PrfSet set, KeysetHandle.Entry entry) {
        return Objects.requireNonNull(Crypto.sure(set::getPrfs).get(entry.getId()));
    }

    private static Bytes mark(Prf key) {
        return Bytes.of(Crypto.sure(() -> key.compute(Use.MARK.input(), MARK_BYTES)));
    }
}
