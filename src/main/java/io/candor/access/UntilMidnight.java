package io.candor.access;

import io.candor.organisation.OfficeClock;
import io.candor.sealing.Bytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers something of people or messages until midnight, in memory only: under images of their numbers, whose random
 * key is thrown away together with all that was remembered.
 */
public final class UntilMidnight<V> {
    private static final String HMAC = "HmacSHA256";

    private final OfficeClock clock;
    private final V nothing;
    private Day<V> day;

    /** @param nothing what stands for whoever is not remembered */
    public UntilMidnight(OfficeClock clock, V nothing) {
        this.clock = clock;
        this.nothing = nothing;
        this.day = new Day<>(clock.today());
    }

    public synchronized V of(long... numbers) {
        return Optional.ofNullable(today().remembered.get(today().image(numbers)))
                .orElse(nothing);
    }

    public synchronized void change(UnaryOperator<V> change, long... numbers) {
        var next = change.apply(of(numbers));
        today().remembered.put(today().image(numbers), next);
    }

    public synchronized void forget(long... numbers) {
        today().remembered.remove(today().image(numbers));
    }

    /** Forgets whatever is like this. */
    public synchronized void forgetWhere(Predicate<V> over) {
        today().remembered.values().removeIf(over);
    }

    private Day<V> today() {
        if (!day.date.equals(clock.today())) {
            day = new Day<>(clock.today());
        }
        return day;
    }

    /** One day's memory and its key. */
    private static final class Day<V> {
        private final LocalDate date;
        private final SecretKeySpec key;
        private final Map<Bytes, V> remembered = new HashMap<>();

        private Day(LocalDate date) {
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            this.date = date;
            this.key = new SecretKeySpec(random, HMAC);
        }

        private Bytes image(long... numbers) {
            var input = ByteBuffer.allocate(numbers.length * Long.BYTES);
            input.asLongBuffer().put(numbers);
            try {
                var mac = Mac.getInstance(HMAC);
                mac.init(key);
                return Bytes.of(mac.doFinal(input.array()));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java knows " + HMAC, impossible);
            }
        }
    }
}
