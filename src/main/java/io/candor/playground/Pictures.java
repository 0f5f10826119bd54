package io.candor.playground;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Pictures that people send from their telephones. */
public final class Pictures {
    private final World world;
    private final Writing writing;

    Pictures(World world, Writing writing) {
        this.world = world;
        this.writing = writing;
    }

    /**
     * A picture as somebody sends it.
     *
     * @param asFile whether nobody changes it on its way
     * @param replyTo the message that it answers
     */
    public record Parcel(
            Upload picture,
            String caption,
            boolean asFile,
            @Nullable Integer replyTo) {
        @Override
        public String toString() {
            return "Parcel[redacted]";
        }
    }

    /** Sends a picture; returns the message's id. */
    public int sends(Person who, Spot spot, Parcel parcel) {
        synchronized (world) {
            return writing.picture(who, spot, parcel);
        }
    }

    /** Sends a photo. */
    public int photo(Person who, Spot spot, Upload picture, String caption) {
        return sends(who, spot, new Parcel(picture, caption, false, null));
    }

    /** Sends a picture as a file. */
    public int file(Person who, Spot spot, Upload picture, String caption) {
        return sends(who, spot, new Parcel(picture, caption, true, null));
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
