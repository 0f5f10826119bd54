package io.candor.suggestion;

import io.candor.sealing.Bytes;
import io.candor.sealing.Images;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Many members who send one after the other, each words and a picture that do not fit into a row of its table. */
record Crowd(Mailbox mailbox, Images images) {

    /** The suggestions' ids in the order of sending. */
    List<UUID> sends(int many) {
        return IntStream.range(0, many).mapToObj(this::send).toList();
    }

    private UUID send(int nth) {
        var picture = Bytes.of(new byte[1_000 + 700 * (nth % 40)]);
        var words = "Opinion %d. ".formatted(nth).repeat(200);
        var letter = new Letter(words, "service", Optional.empty(), Optional.empty(), Optional.of(picture));
        return ((Lookup.Found) mailbox.send(images.fresh(), letter)).view().id();
    }
}
