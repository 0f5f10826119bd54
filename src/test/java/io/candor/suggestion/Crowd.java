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

    /** The same without pictures: whoever sends so again says the same in the same words. */
    List<UUID> says(int many) {
        return IntStream.range(0, many)
                .mapToObj(nth -> send(new Letter(words(nth), "service", Optional.empty())))
                .toList();
    }

    private UUID send(int nth) {
        var picture = Bytes.of(new byte[1_000 + 700 * (nth % 40)]);
        return send(new Letter(words(nth), "service", Optional.empty(), Optional.empty(), Optional.of(picture)));
    }

    private static String words(int nth) {
        return "Opinion %d. ".formatted(nth).repeat(200);
    }

    private UUID send(Letter letter) {
        return ((Lookup.Found) mailbox.send(images.fresh(), letter)).view().id();
    }
}
