package io.candor.playground;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people send that is not text. */
public enum Kind {
    STICKER,
    VOICE,
    VIDEO,
    VIDEO_NOTE,
    PHOTO,
    ALBUM,
    DOCUMENT,
    POLL,
    LOCATION,
    CONTACT,
    DICE,
    FORWARDED;

    static Kind of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotPossible("no-kind");
        }
    }

    /** How many messages it makes. */
    int messages() {
        return this == ALBUM ? 3 : 1;
    }

    /** Fills in what marks the kind, and the caption where it has one. */
    void into(ObjectNode body, String caption) {
        switch (this) {
            case STICKER ->
                body.set("sticker", file(body).put("type", "regular").put("emoji", "🙂"));
            case VOICE -> captioned(body, caption).set("voice", file(body).put("duration", 3));
            case VIDEO -> captioned(body, caption).set("video", picture(body).put("duration", 3));
            case VIDEO_NOTE ->
                body.set("video_note", file(body).put("duration", 3).put("length", 240));
            case PHOTO, ALBUM -> captioned(body, caption).putArray("photo").add(picture(body));
            case DOCUMENT -> captioned(body, caption).set("document", file(body).put("file_name", "notes.pdf"));
            case POLL -> body.set("poll", poll());
            case LOCATION -> body.putObject("location").put("latitude", 31.2).put("longitude", 121.5);
            case CONTACT -> body.set("contact", ownContact(body.path("from")));
            case DICE -> body.putObject("dice").put("emoji", "🎲").put("value", 4);
            case FORWARDED -> forwarded(body, caption.isEmpty() ? "Somebody else said this." : caption);
        }
    }

    private static ObjectNode file(ObjectNode body) {
        var id = "playground-" + body.path("chat").path("id").asLong() + "-"
                + body.path("message_id").asInt();
        return Json.object().put("file_id", id).put("file_unique_id", id).put("file_size", 1024);
    }

    private static ObjectNode picture(ObjectNode body) {
        return file(body).put("width", 320).put("height", 240);
    }

    private static ObjectNode captioned(ObjectNode body, String caption) {
        if (!caption.isEmpty()) {
            EntityFinder.complete(Formatted.plain(caption)).into(body, "caption");
        }
        return body;
    }

    private static ObjectNode poll() {
        var poll = Json.object().put("id", "1").put("question", "Shall we?").put("total_voter_count", 0);
        var options = poll.putArray("options");
        options.addObject().put("text", "Yes").put("voter_count", 0);
        options.addObject().put("text", "No").put("voter_count", 0);
        return poll.put("is_closed", false).put("is_anonymous", true).put("type", "regular");
    }

    private static void forwarded(ObjectNode body, String text) {
        EntityFinder.complete(Formatted.plain(text)).into(body, "text");
        body.putObject("forward_origin")
                .put("type", "user")
                .put("date", body.path("date").asLong())
                .set("sender_user", body.path("from"));
    }

    /** As the button "share my phone number" sends it. */
    private static ObjectNode ownContact(JsonNode from) {
        var id = from.path("id").asLong();
        return Json.object()
                .put("phone_number", "+49" + id % 100_000_000_000L)
                .put("user_id", id)
                .put("first_name", from.path("first_name").asString());
    }
}
