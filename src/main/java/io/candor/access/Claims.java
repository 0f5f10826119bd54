package io.candor.access;

import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.sealing.CodeMistyped;
import io.candor.sealing.Images;
import io.candor.sealing.ReceiptCode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the first owner comes in: with a code that stands on the console and nowhere else. */
@Service
public class Claims {
    private static final String PURPOSE = "claim";
    private static final Duration VALID = Duration.ofHours(24);
    private static final int TRIES = 5;

    private final ClaimTable table;
    private final Officials officials;
    private final Appointments appointments;
    private final AccessProperties settings;
    private final Images images;
    private final Console console;
    private final Clock clock;

    Claims(
            ClaimTable table,
            Officials officials,
            Appointments appointments,
            AccessProperties settings,
            Images images,
            Console console,
            Clock clock) {
        this.table = table;
        this.officials = officials;
        this.appointments = appointments;
        this.settings = settings;
        this.images = images;
        this.console = console;
        this.clock = clock;
    }

    /** What came of a try. */
    public sealed interface Outcome {}

    /** They are owner. */
    public record Owner() implements Outcome {}

    /** That was not the code. */
    public record Wrong(int triesLeft) implements Outcome {}

    /** There is no code, or none any more. */
    public record Over() implements Outcome {}

    /** There is an owner already. */
    public record Taken() implements Outcome {}

    /** Makes a new code while nobody is owner; the one of an earlier start opens nothing any more. */
    @EventListener(ApplicationReadyEvent.class)
    public void offer() {
        if (nobodyIsOwner()) {
            var code = images.fresh();
            table.put(images.of(PURPOSE, code.bytes()), clock.instant().plus(VALID), TRIES);
            console.print(code);
        } else {
            table.remove();
        }
    }

    /** Makes whoever has the code an owner, besides what they are; who is one already stays it. */
    @Transactional
    public Outcome claim(Appointee who, String typed) {
        if (isOwner(who.telegramId())) {
            return new Owner();
        }
        if (!nobodyIsOwner()) {
            return new Taken();
        }
        var claim = table.lock(clock.instant());
        if (claim.isEmpty()) {
            return new Over();
        }
        return claim.get().isOneOf(images(typed)) ? taken(who) : wrong(claim.get(), who.act());
    }

    private Outcome taken(Appointee who) {
        table.remove();
        appointments.appoint(who);
        return new Owner();
    }

    /** Telegram may deliver a wrong try twice; it counts once. */
    private Outcome wrong(ClaimTable.Claim claim, UUID act) {
        var again = claim.lastTry().filter(act::equals).isPresent();
        if (!again) {
            table.countTry(act);
        }
        var left = again ? claim.triesLeft() : claim.triesLeft() - 1;
        return left == 0 ? new Over() : new Wrong(left);
    }

    private List<UUID> images(String typed) {
        try {
            return images.allOf(PURPOSE, ReceiptCode.parse(typed).bytes());
        } catch (CodeMistyped noCode) {
            return List.of();
        }
    }

    private boolean isOwner(long user) {
        return officials.of(new Person(user, user)).stream().anyMatch(official -> official.holds(Role.OWNER));
    }

    private boolean nobodyIsOwner() {
        return settings.owners().isEmpty() && officials.holding(Role.OWNER).isEmpty();
    }
}
