package io.candor.playground;

import io.candor.playground.Pictures.Parcel;
import io.candor.playground.World.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What people write, change and take away; whoever calls holds the world's monitor. */
final class Writing {
    private static final int LONGEST_TEXT = 4096;

    private final World world;
    private final Deliveries deliveries;

    Writing(World world, Deliveries deliveries) {
        this.world = world;
        this.deliveries = deliveries;
    }

    int text(Person who, Spot spot, @Nullable Integer replyTo, String text) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new NotPossible(text.isEmpty() ? "empty" : "too-long");
        }
        var said = EntityFinder.complete(Formatted.plain(text));
        var chat = entered(who, spot);
        if (replyTo != null) {
            deliveries.existing(chat, replyTo);
        }
        return post(who, spot, replyTo, body -> said.into(body, "text"));
    }

    /** Something that is not text; an album is several messages that name the same group, the first has the caption. */
    List<Integer> other(Person who, Spot spot, Kind kind, String caption) {
        entered(who, spot);
        var ids = new ArrayList<Integer>();
        var album = Long.toString(world.journal().newest());
        while (ids.size() < kind.messages()) {
            var words = ids.isEmpty() ? caption : "";
            ids.add(post(who, spot, null, body -> fill(body, kind, words, album)));
        }
        return ids;
    }

    private void fill(ObjectNode body, Kind kind, String caption, String album) {
        kind.into(body, caption, world.photos());
        if (kind == Kind.ALBUM) {
            body.put("media_group_id", album);
        }
    }

    int picture(Person who, Spot spot, Parcel parcel) {
        if (parcel.caption().length() > LONGEST_TEXT) {
            throw new NotPossible("too-long");
        }
        var chat = entered(who, spot);
        if (parcel.replyTo() != null) {
            deliveries.existing(chat, parcel.replyTo());
        }
        return post(who, spot, parcel.replyTo(), body -> fill(Kind.captioned(body, parcel.caption()), parcel));
    }

    private void fill(ObjectNode body, Parcel parcel) {
        if (parcel.asFile()) {
            world.photos().fileInto(body, parcel.picture());
        } else {
            world.photos().into(body, parcel.picture());
        }
    }

    List<Integer> album(Person who, Spot spot, List<Upload> photos, String caption) {
        entered(who, spot);
        var album = Long.toString(world.journal().newest());
        var ids = new ArrayList<Integer>();
        for (var photo : photos) {
            var parcel = new Parcel(photo, ids.isEmpty() ? caption : "", false, null);
            ids.add(post(who, spot, null, body -> {
                fill(Kind.captioned(body, parcel.caption()), parcel);
                body.put("media_group_id", album);
            }));
        }
        return ids;
    }

    private Chat entered(Person who, Spot spot) {
        var chat = deliveries.entered(who, spot.chat());
        if (spot.topic() != 0 && !chat.topics().has(spot.topic())) {
            throw new NotPossible("no-topic");
        }
        if (spot.anonymous() && !chat.isLedBy(who)) {
            throw new NotPossible("not-administrator");
        }
        return chat;
    }

    private int post(Person who, Spot spot, @Nullable Integer replyTo, Consumer<ObjectNode> content) {
        var chat = deliveries.existing(spot.chat());
        var outline = new Outline(null, replyTo, spot.topic());
        var message = world.post(chat, spot.sender(who), outline, content.andThen(spot::sign));
        deliveries.deliver("message", chat, message);
        return message.id();
    }

    /** The words, which may go where they are a caption. */
    void edit(Person who, long chatId, int messageId, String text) {
        var message = own(who, chatId, messageId);
        if ((text.isBlank() && !message.hasMedia()) || text.length() > LONGEST_TEXT) {
            throw new NotPossible("not-editable");
        }
        var said = EntityFinder.complete(Formatted.plain(text));
        edited(chatId, message.edited(said, message.markup(), world.now()));
    }

    void replace(Person who, long chatId, int messageId, Upload photo) {
        var message = own(who, chatId, messageId);
        edited(chatId, message.showing(body -> world.photos().into(body, photo), world.now()));
    }

    private Message own(Person who, long chatId, int messageId) {
        var message = deliveries.existing(deliveries.entered(who, chatId), messageId);
        if (!message.isFrom(who)) {
            throw new NotPossible("not-editable");
        }
        return message;
    }

    private void edited(long chatId, Message edited) {
        var chat = deliveries.existing(chatId);
        world.change(chat, edited);
        deliveries.deliver("edited_message", chat, edited);
    }

    /** For everybody; the bot is not told. */
    void delete(Person who, long chatId, int messageId) {
        var chat = deliveries.entered(who, chatId);
        var message = deliveries.existing(chat, messageId);
        if (!chat.isPrivate() && !message.isFrom(who)) {
            throw new NotPossible("not-deletable");
        }
        world.delete(chat, List.of(messageId));
    }
}
