package io.candor.access;

import io.candor.access.Invitation.State;
import io.candor.bot.Destination;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.bot.Subject;
import io.candor.cards.Cards;
import io.candor.sealing.Bytes;
import io.candor.sealing.Images;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links for those who are to become officials; an owner has the last word. */
@Service
public class Invitations {
    /** How long a link can be opened, and who opened it be confirmed. */
    public static final Duration VALID = Duration.ofHours(48);

    private static final String PURPOSE = "invitation";

    private final InvitationTable table;
    private final InvitationTasks tasks;
    private final Officials officials;
    private final Appointments appointments;
    private final Cards cards;
    private final Images images;
    private final Clock clock;

    Invitations(
            InvitationTable table,
            InvitationTasks tasks,
            Officials officials,
            Appointments appointments,
            Cards cards,
            Images images,
            Clock clock) {
        this.table = table;
        this.tasks = tasks;
        this.officials = officials;
        this.appointments = appointments;
        this.cards = cards;
        this.images = images;
        this.clock = clock;
    }

    /** What a link opened. */
    public sealed interface Opened {}

    /** Whoever opened it waits for the owner. */
    public record Waiting(Invitation invitation) implements Opened {}

    /** It is an owner who opened it; it can still be used. */
    public record Own() implements Opened {}

    /** There is no such link, or not any more; why is not told. */
    public record Gone() implements Opened {}

    /** A link that was made: its secret, and the invitation that it opens. */
    public record Link(Bytes secret, UUID invitation) {}

    /** The same link for the same act, however often it is delivered. Its secret is kept nowhere. */
    @Transactional
    public Link offer(Decision by, Set<Role> roles, Optional<String> unit) {
        var secret = images.secretOf(by.act());
        var id = images.of(PURPOSE, secret);
        if (table.find(id).isEmpty()) {
            table.add(new Invitation(
                    id,
                    roles,
                    unit,
                    by.owner(),
                    clock.instant().plus(VALID),
                    State.OPEN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new Link(secret, id);
    }

    public Invitation by(UUID id) {
        return table.find(id).orElseThrow();
    }

    /** Closes a link that nobody has opened yet; true if it is closed, or was decided in any way. */
    @Transactional
    public boolean takeBack(UUID id) {
        table.takeBack(id);
        return by(id).state() == State.EXPIRED;
    }

    @Transactional
    public Opened open(Bytes secret, Guest guest) {
        return table.lock(images.allOf(PURPOSE, secret))
                .map(found -> opened(found, guest))
                .orElseGet(Gone::new);
    }

    private Opened opened(Invitation found, Guest guest) {
        var now = clock.instant();
        if (found.is(State.USED, now) && found.isWith(guest)) {
            return new Waiting(found);
        }
        if (!found.is(State.OPEN, now)) {
            return new Gone();
        }
        return isOwner(guest) ? new Own() : used(found, guest);
    }

    private Opened used(Invitation open, Guest guest) {
        table.use(open.id(), guest, clock.instant().plus(VALID));
        deciders(open).forEach(chat -> cards.post(subject(open.id()), chat));
        return new Waiting(open);
    }

    /**
     * Makes the guest an official.
     *
     * @param name another one than they call themselves
     */
    @Transactional
    public void confirm(UUID id, Decision by, Optional<String> name) {
        undecided(id, by).ifPresent(used -> {
            var guest = used.guest().orElseThrow();
            var official = appointments.appoint(appointee(used, guest, name.orElse(guest.name()), by));
            name.ifPresent(wanted -> appointments.rename(official.id(), Seen.any(), wanted));
            table.confirm(id, by, official.id());
            cards.changed(subject(id));
        });
    }

    @Transactional
    public void refuse(UUID id, Decision by) {
        undecided(id, by).ifPresent(_ -> {
            table.refuse(id, by);
            tasks.tell(id);
            cards.changed(subject(id));
        });
    }

    /** Ends what ran out. */
    @Transactional
    public void expire() {
        for (var id : table.expire(clock.instant())) {
            tasks.tell(id);
            cards.changed(subject(id));
        }
    }

    /** Empty for a decision that was made by this very act; whoever else decided was quicker. */
    private Optional<Invitation> undecided(UUID id, Decision by) {
        var found = table.lock(List.of(id)).orElseThrow();
        if (found.is(State.USED, clock.instant())) {
            return Optional.of(found);
        }
        if (!table.wasDecidedBy(id, by)) {
            throw new SomebodyWasQuicker();
        }
        return Optional.empty();
    }

    private static Appointee appointee(Invitation used, Guest guest, String name, Decision by) {
        return new Appointee(by.act(), guest.telegramId(), name, used.roles(), used.unit(), guest.language());
    }

    /** The owner who invited, as long as they are one; else all owners. */
    private List<Destination> deciders(Invitation invitation) {
        var owners = officials.holding(Role.OWNER);
        var inviting = owners.stream().filter(owner -> owner.id().equals(invitation.invitedBy()));
        var chats = chats(inviting);
        return chats.isEmpty() ? chats(owners.stream()) : chats;
    }

    private static List<Destination> chats(Stream<Official> owners) {
        return owners.flatMap(owner -> owner.chat().stream()).toList();
    }

    private boolean isOwner(Guest guest) {
        return officials.of(new Person(guest.telegramId(), guest.telegramId())).stream()
                .anyMatch(official -> official.holds(Role.OWNER));
    }

    private static Subject subject(UUID id) {
        return new Subject('i', id);
    }
}
