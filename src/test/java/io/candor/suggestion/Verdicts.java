package io.candor.suggestion;

import io.candor.access.Official;
import io.candor.bot.Role;
import io.candor.ledger.CloseOff;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntryStep;
import io.candor.ledger.Rectification;
import io.candor.sealing.Bytes;
import io.candor.sealing.Images;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Officials who close entries and decide, and authors who judge that, for tests. */
@TestComponent
public class Verdicts {
    private final Mailbox mailbox;
    private final Additions additions;
    private final Release release;
    private final Opinions opinions;
    private final Rectification rectification;
    private final Images images;
    private final Desk desk;
    private int nonces;
    private int doors;

    Verdicts(
            Mailbox mailbox,
            Additions additions,
            Release release,
            Opinions opinions,
            Rectification rectification,
            Images images,
            Desk desk) {
        this.mailbox = mailbox;
        this.additions = additions;
        this.release = release;
        this.opinions = opinions;
        this.rectification = rectification;
        this.images = images;
        this.desk = desk;
    }

    UUID released() {
        return released(Optional.empty());
    }

    /** @param concerns the unit that must not see it */
    UUID released(Optional<String> concerns) {
        var letter =
                new Letter("Door " + ++doors + " sticks.", "service", concerns, Optional.empty(), Optional.empty());
        var id = ((Lookup.Found) mailbox.send(images.fresh(), letter)).view().id();
        release.run();
        return id;
    }

    public Opinion take(UUID id, Official by, DeskAct what) {
        var version = (short) opinions.find(Desk.READER, id).orElseThrow().version();
        return opinions.take(new DeskStep(UUID.randomUUID(), by, id, version, what));
    }

    /** All in one entry, which was mended and closed. */
    EntryId closed(List<UUID> ids, Official verifier) {
        var clerk = desk.appoint(Role.DESK);
        var entry = take(ids.getFirst(), clerk, new DeskAct.Accept("Doors that stick", "workplace"))
                .handling()
                .entry()
                .orElseThrow();
        var number = rectification.sheet(entry).entry().number();
        ids.stream().skip(1).forEach(id -> take(id, clerk, new DeskAct.Attach(number)));
        close(entry, verifier);
        return entry;
    }

    void close(EntryId entry, Official verifier) {
        var worker = desk.appoint(Role.OWNER);
        step(entry, worker, new EntryAct.SetDeadline(LocalDate.parse("2026-04-01")));
        step(entry, worker, new EntryAct.Submit("They do not stick any more."));
        step(entry, verifier, new EntryAct.Verify());
    }

    void step(EntryId entry, Official by, EntryAct act) {
        var version = rectification.sheet(entry).version();
        rectification.take(new EntryStep(UUID.randomUUID(), by, entry, version, act));
    }

    public AuthorView contest(UUID id, String why) {
        return ((Lookup.Found) additions.contest(id, nonce(), why)).view();
    }

    Bytes nonce() {
        return Bytes.of(new byte[] {1, 0, 0, (byte) (++nonces >> 8), (byte) nonces});
    }

    AuthorView view(UUID id) {
        return ((Lookup.Found) mailbox.look(id)).view();
    }

    Judgement judgement(UUID id) {
        return view(id).handling().judgement();
    }

    /** What officials know of it. */
    Judgement known(UUID id) {
        return opinions.find(Desk.READER, id).orElseThrow().handling().judgement();
    }

    static CloseOff first(EntryId entry) {
        return new CloseOff(entry, 1);
    }
}
