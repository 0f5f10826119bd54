package io.candor.sealing;

import io.candor.CannotStart;
import java.util.List;
import java.util.Set;

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
        if (!keys.areDue()) {
            keys.areWell();
            return;
        }
        try {
            run();
        } catch (CannotStart _) {
            // it was told, health shows it, and the next time tries again
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
        var unused = without(values.periods(), retired);
        if (!unused.isEmpty()) {
            keys.destroy(unused);
        }
        return unused.stream().map(Period::name).toList();
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

    private static List<Period> addressesOf(List<Period> retired) {
        return retired.stream()
                .filter(period -> period.kind() == Kind.ADDRESSES)
                .toList();
    }

    private static List<Period> without(Set<Period> used, List<Period> retired) {
        return retired.stream().filter(period -> !used.contains(period)).toList();
    }
}
