package io.candor.sealing;

import io.candor.CannotStart;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Changes the keys as the calendar demands: what must outlive an old key is sealed anew, and keys that nothing is sealed
 * with any more are destroyed. Harmless at any moment and in any number at once; one that is interrupted goes on where it
 * was.
 */
public class KeyRotation {
    private final Keys keys;
    private final WritersEnd writers;
    private final Resealing resealing;
    private final SealedValues values;

    KeyRotation(Keys keys, WritersEnd writers, Resealing resealing, SealedValues values) {
        this.keys = keys;
        this.writers = writers;
        this.resealing = resealing;
        this.values = values;
    }

    /** Does nothing, and asks the database nothing, until another week or month begins; what hinders it is told once. */
    public void runIfDue() {
        if (keys.areDue()) {
            hinderedOrNot(this::run);
        } else {
            keys.areWell();
        }
    }

    /**
     * Does what is due now.
     *
     * @return the names of the periods whose keys were destroyed
     * @throws CannotStart when the keyset cannot be changed
     */
    public List<String> run() {
        var retired = keys.retired();
        writers.await();
        SealedColumn.addresses().forEach(column -> resealing.run(column, addressesOf(retired)));
        var destroyed = destroyUnused(retired);
        keys.areWell();
        return destroyed;
    }

    /**
     * Destroys the keys for words of the months before this one, at once and not only when the next week begins: for
     * whoever has just removed what these months held. A key that anything is still sealed with is kept, as is that of the
     * month that is now; what hinders it is told once, and tried again until it is done.
     *
     * @return the months whose keys were destroyed
     * @throws IllegalStateException within a transaction: that must have ended
     */
    public List<String> destroyWordKeysBefore(YearMonth month) {
        return hinderedOrNot(() -> {
            var over = keys.retired().stream()
                    .filter(period ->
                            period.kind() == Kind.WORDS && period.firstDay().isBefore(month.atDay(1)))
                    .toList();
            writers.await();
            return destroyUnused(over);
        });
    }

    /**
     * Adds one more key for images of codes and one for buttons, to be used from now on; those of before keep working.
     *
     * @throws CannotStart when the keyset cannot be changed
     */
    public void renew() {
        // a press that is delivered twice at this moment must find under the new key what it left under the old one
        writers.beforeDoing(keys::renew);
    }

    /** What cannot be done was told, health shows it, and the next time tries again. */
    private static List<String> hinderedOrNot(Supplier<List<String>> change) {
        try {
            return change.get();
        } catch (CannotStart _) {
            return List.of();
        }
    }

    private List<String> destroyUnused(List<Period> retired) {
        var unused = without(values.periods(), retired);
        if (!unused.isEmpty()) {
            keys.destroy(unused);
        }
        return unused.stream().map(Period::name).toList();
    }

    private static List<Period> addressesOf(List<Period> retired) {
        return retired.stream()
                .filter(period -> period.kind() == Kind.ADDRESSES)
                .toList();
    }

    private static List<Period> without(Set<Period> used, List<Period> retired) {
        return retired.stream().filter(period -> !used.contains(period)).toList();
    }
}
