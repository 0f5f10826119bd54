package io.candor.playground;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sendMessage} and {@code sendPhoto}. */
final class SendMethods {
    static final int LONGEST_TEXT = 4096;
    static final int LONGEST_CAPTION = 1024;

    private final World world;
    private final ChatAccess access;
    private final Pace pace;
    private final TextReader texts;

    SendMethods(World world, ChatAccess access, Pace pace) {
        this.world = world;
        this.access = access;
        this.pace = pace;
        this.texts = new TextReader(world);
    }

    Map<String, Method> methods() {
        return Map.of("sendmessage", this::sendMessage, "sendphoto", this::sendPhoto);
    }

    private JsonNode sendMessage(Parameters given) {
        var text = texts.read(given);
        var reader = OutlineReader.read(given);
        TextReader.addPreview(given, Json.object());
        var chat = access.writable(given);
        var outline = reader.in(chat, given);
        var cleaned = TextReader.clean(text);
        spend(chat, outline);
        if (cleaned.text().length() > LONGEST_TEXT) {
            throw Refusal.TEXT_TOO_LONG.because();
        }
        return chat.shown(world.post(chat, Bot.CANDOR.json(), outline, body -> fill(body, cleaned, given)));
    }

    private JsonNode sendPhoto(Parameters given) {
        var caption = texts.caption(given.text("caption"), given.text("parse_mode"));
        var photo = FileReader.photo(given, world.shelf());
        var reader = OutlineReader.read(given);
        var chat = access.writable(given);
        var outline = reader.in(chat, given);
        spend(chat, outline);
        if (caption.text().length() > LONGEST_CAPTION) {
            throw Refusal.CAPTION_TOO_LONG.because();
        }
        var shown = world.photos().checkedInto(Json.object(), photo);
        caption.into(shown, "caption");
        return chat.shown(world.post(
                chat, Bot.CANDOR.json(), outline, body -> protect(body, given).setAll(shown)));
    }

    private void spend(Chat chat, World.Outline outline) {
        MarkupReader.check(outline.markup());
        pace.spend(chat);
        ChatAccess.refuseWhereUnwanted(chat);
    }

    private static void fill(ObjectNode body, Formatted text, Parameters given) {
        text.into(body, "text");
        TextReader.addPreview(given, body);
        protect(body, given);
    }

    private static ObjectNode protect(ObjectNode body, Parameters given) {
        return given.flag("protect_content") ? body.put("has_protected_content", true) : body;
    }
}
