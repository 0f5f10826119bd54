package io.candor.playground;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Pictures that people send from their telephones. */
public final class Pictures {
    private final World world;
    private final Writing writing;

    Pictures(World world, Writing writing) {
        this.world = world;
        this.writing = writing;
    }

    /** Sends a photo; returns the message's id. */
    public int photo(Person who, Spot spot, Upload picture, String caption) {
        return album(who, spot, List.of(picture), caption).getFirst();
    }

    /** Sends a photo as a reply to a message. */
    public int reply(Person who, Spot spot, int to, Upload picture, String caption) {
        synchronized (world) {
            return writing.media(who, spot, to, caption, body -> world.photos().into(body, picture));
        }
    }

    /** Sends a picture as a file, which nobody changes on its way. */
    public int file(Person who, Spot spot, Upload picture, String caption) {
        synchronized (world) {
            return writing.media(
                    who, spot, null, caption, body -> world.photos().fileInto(body, picture));
        }
    }

    /** Sends several photos at once; each is a message of its own, the first has the caption. */
    public List<Integer> album(Person who, Spot spot, List<Upload> pictures, String caption) {
        synchronized (world) {
            return writing.album(who, spot, pictures, caption);
        }
    }

    /** The picture that a message shows, in its largest size; empty for a message without one. */
    public Optional<byte[]> shown(JsonNode message) {
        var sizes = message.path("photo");
        return Optional.ofNullable(world.shelf()
                        .find(sizes.path(sizes.size() - 1).path("file_id").asString("")))
                .map(Shelf.Stored::bytes);
    }

    /** Puts another photo in the place of one, or adds one to a text, which becomes its caption. */
    public void replace(Person who, long chat, int message, Upload picture) {
        synchronized (world) {
            writing.replace(who, chat, message, picture);
        }
    }
}
