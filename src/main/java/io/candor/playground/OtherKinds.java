package io.candor.playground;

import io.candor.playground.World.Outline;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Sends what is not text; an album is several messages that name the same group. */
final class OtherKinds {
    private final World world;
    private final Deliveries deliveries;

    OtherKinds(World world, Deliveries deliveries) {
        this.world = world;
        this.deliveries = deliveries;
    }

    /** Returns the ids of its messages; only the first has the caption. */
    List<Integer> send(Person who, Chat chat, Kind kind, String caption) {
        var ids = new ArrayList<Integer>();
        var album = Long.toString(world.journal().newest());
        while (ids.size() < kind.messages()) {
            var words = ids.isEmpty() ? caption : "";
            var message = world.post(chat, who.json(), Outline.NONE, body -> fill(body, kind, words, album));
            deliveries.deliver("message", chat, message);
            ids.add(message.id());
        }
        return ids;
    }

    private static void fill(ObjectNode body, Kind kind, String caption, String album) {
        kind.into(body, caption);
        if (kind == Kind.ALBUM) {
            body.put("media_group_id", album);
        }
    }
}
