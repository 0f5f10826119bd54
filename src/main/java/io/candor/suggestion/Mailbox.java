package io.candor.suggestion;

import io.candor.sealing.Images;
import io.candor.sealing.ReceiptCode;
import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import io.candor.suggestion.AuthorView.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members hand in suggestions, look them up and change their minds; nothing of it shows before the next release. */
@Service
public class Mailbox {
    private final Records records;
    private final HeldTables held;
    private final Images images;
    private final Seal seal;
    private final References references;
    private final OfficeClock clock;

    Mailbox(Records records, HeldTables held, Images images, Seal seal, References references, OfficeClock clock) {
        this.records = records;
        this.held = held;
        this.images = images;
        this.seal = seal;
        this.references = references;
        this.clock = clock;
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
            case Lookup.Unknown none -> new Lookup.Found(add(images.of(code), letter));
        };
    }

    /** Adds or replaces the return address of a suggestion. */
    @Transactional
    public Lookup startNotices(UUID id, ReturnAddress address) {
        return keepingReleaseOut(id, view -> setAddress(view, seal.address(id, address)));
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

    private AuthorView add(UUID id, Letter letter) {
        var address = letter.address().map(each -> seal.address(id, each));
        var ref = references.free(records::hasRef);
        var view = new AuthorView(id, ref, letter.category(), clock.today(), State.HELD, address.isPresent());
        held.add(view, seal.words(id, letter.words()), orNull(address));
        return view;
    }

    private Lookup setAddress(AuthorView view, byte @Nullable [] address) {
        switch (view.state()) {
            case HELD -> held.address(view.id(), address);
            case WAITING -> held.changeAddress(view.id(), address);
        }
        return new Lookup.Found(view.withNotices(address != null));
    }

    private Lookup withdraw(AuthorView view) {
        switch (view.state()) {
            case HELD -> held.withdraw(view.id());
            case WAITING -> held.changeToWithdrawn(view.id());
        }
        return new Lookup.Withdrawn();
    }

    private static byte @Nullable [] orNull(Optional<byte[]> address) {
        return address.orElse(null);
    }

    /** What is done to a suggestion that is there. */
    private interface Act {
        Lookup on(AuthorView view);
    }
}
