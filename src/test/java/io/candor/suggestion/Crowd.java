package io.candor.suggestion;

import io.candor.sealing.Images;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Many members who send one after the other, each more than fits into a row of its table. */
record Crowd(Mailbox mailbox, Images images) {

    /** The suggestions' ids in the order of sending. */
    List<UUID> sends(int many) {
        return IntStream.range(0, many).mapToObj(this::send).toList();
    }

    private UUID send(int nth) {
        var letter =
                new Letter("Opinion %d. ".formatted(nth).repeat(200), "service", Optional.empty(), Optional.empty());
        return ((Lookup.Found) mailbox.send(images.fresh(), letter)).view().id();
    }
}
