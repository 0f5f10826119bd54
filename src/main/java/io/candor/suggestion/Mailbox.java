package io.candor.suggestion;

import io.candor.sealing.Images;
import io.candor.sealing.ReceiptCode;
import io.candor.sealing.ReturnAddress;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members hand in suggestions, look them up and change their minds; nothing of it shows before the next release. */
@Service
public class Mailbox {
    private final Records records;
    private final HeldTables held;
    private final HeldMessages messages;
    private final HeldVerdicts verdicts;
    private final Images images;
    private final Sealer sealer;

    Mailbox(
            Records records,
            HeldTables held,
            HeldMessages messages,
            HeldVerdicts verdicts,
            Images images,
            Sealer sealer) {
        this.records = records;
        this.held = held;
        this.messages = messages;
        this.verdicts = verdicts;
        this.images = images;
        this.sealer = sealer;
    }

    public Lookup look(ReceiptCode code) {
        return records.look(images.allOf(code));
    }

    public Lookup look(UUID id) {
        return records.look(List.of(id));
    }

    /**
     * Hands in a suggestion, once for each code: the second time finds the first.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the same is being handed in at this very moment; the
     *     next try finds it
     */
    @Transactional
    public Lookup send(ReceiptCode code, Letter letter) {
        held.keepReleaseOut();
        return switch (look(code)) {
            case Lookup.Found found -> found;
            case Lookup.Withdrawn gone -> gone;
            case Lookup.Unknown none -> add(sealer.letter(images.of(code), letter));
        };
    }

    /** Adds or replaces the return address of a suggestion. */
    @Transactional
    public Lookup startNotices(UUID id, ReturnAddress address) {
        return keepingReleaseOut(id, view -> setAddress(view, sealer.address(id, address)));
    }

    /** Lets go of the return address of a suggestion; that of a released one is destroyed at the next release. */
    @Transactional
    public Lookup stopNotices(UUID id) {
        return keepingReleaseOut(id, view -> setAddress(view, null));
    }

    /** Takes a suggestion back, for good. */
    @Transactional
    public Lookup withdraw(UUID id) {
        return keepingReleaseOut(id, this::withdraw);
    }

    private Lookup keepingReleaseOut(UUID id, Act act) {
        held.keepReleaseOut();
        return switch (look(id)) {
            case Lookup.Found(var view) -> act.on(view);
            case Lookup.Withdrawn gone -> gone;
            case Lookup.Unknown none -> none;
        };
    }

    private Lookup add(SealedLetter letter) {
        held.add(letter);
        return new Lookup.Found(letter.view());
    }

    private Lookup setAddress(AuthorView view, byte @Nullable [] address) {
        switch (view.state()) {
            case HELD -> held.address(view.id(), address);
            case WAITING, ACCEPTED, ANSWERED, DECLINED, CONTESTED -> held.changeAddress(view.id(), address);
        }
        return new Lookup.Found(view.withNotices(address != null));
    }

    private Lookup withdraw(AuthorView view) {
        messages.destroy(view.id());
        verdicts.destroy(view.id());
        switch (view.state()) {
            case HELD -> held.withdraw(view.id());
            case WAITING, ACCEPTED, ANSWERED, DECLINED, CONTESTED -> held.changeToWithdrawn(view.id());
        }
        return new Lookup.Withdrawn();
    }

    /** What is done to a suggestion that is there. */
    private interface Act {
        Lookup on(AuthorView view);
    }
}
