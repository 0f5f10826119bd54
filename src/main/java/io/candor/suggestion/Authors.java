package io.candor.suggestion;

import io.candor.ledger.EntryId;
import io.candor.sealing.ReturnAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The authors of suggestions, for whoever tells them what became of these: nobody learns here who they are. */
public interface Authors {

    /** The suggestions that follow an entry, whichever way they were sent, in the order of their ids. */
    List<UUID> following(EntryId entry);

    /** Where news of a released suggestion go; what its author asked for since the last release counts already. */
    Optional<SealedAddress> address(UUID suggestion);

    /**
     * Nobody can be reached at this address any more: it is let go like one whose author wants no more notices, at the
     * next release. Another address that the author has given since stays; the same one is the same however often it was
     * sealed anew.
     */
    void unreachable(UUID suggestion, ReturnAddress address);
}
