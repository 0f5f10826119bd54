package io.candor.playground;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code editMessageText}, {@code editMessageCaption}, {@code editMessageMedia} and {@code editMessageReplyMarkup}. */
final class EditMethods {
    private final World world;
    private final Edits edits;
    private final TextReader texts;

    EditMethods(World world, ChatAccess access, Pace pace) {
        this.world = world;
        this.edits = new Edits(world, access, pace);
        this.texts = new TextReader(world);
    }

    Map<String, Method> methods() {
        return Map.of(
                "editmessagetext", this::editText,
                "editmessagecaption", this::editCaption,
                "editmessagemedia", this::editMedia,
                "editmessagereplymarkup", this::editMarkup);
    }

    private JsonNode editText(Parameters given) {
        var text = texts.read(given);
        var found = edits.find(given);
        var cleaned = TextReader.clean(text);
        edits.check(found);
        if (found.message().hasMedia()) {
            throw Refusal.EDIT_WITHOUT_TEXT.because();
        }
        if (cleaned.text().length() > SendMethods.LONGEST_TEXT) {
            throw Refusal.EDIT_TOO_LONG.because();
        }
        Edits.refuseTheSame(found, found.message().says(cleaned));
        var edited = found.message().edited(cleaned, found.markup(), world.now());
        TextReader.addPreview(given, edited.body());
        return edits.change(found.chat(), edited);
    }

    private JsonNode editCaption(Parameters given) {
        var caption = texts.caption(given.text("caption"), given.text("parse_mode"));
        var found = edits.find(given);
        edits.check(found);
        if (!found.message().hasMedia()) {
            throw Refusal.EDIT_WITHOUT_CAPTION.because();
        }
        refuseLong(caption);
        Edits.refuseTheSame(found, found.message().says(caption));
        return edits.change(found.chat(), found.message().edited(caption, found.markup(), world.now()));
    }

    /** A message with text becomes one with a photo; never the other way round. */
    private JsonNode editMedia(Parameters given) {
        var media = FileReader.media(given);
        var caption = texts.caption(
                media.path("caption").asString(""), media.path("parse_mode").asString(""));
        var photo = FileReader.media(given, media, world.shelf());
        var found = edits.find(given);
        edits.check(found);
        refuseLong(caption);
        var shown = world.photos().checkedInto(Json.object(), photo);
        var edited = found.message().showing(body -> body.setAll(shown), world.now());
        return edits.change(found.chat(), edited.edited(caption, found.markup(), world.now()));
    }

    private static void refuseLong(Formatted caption) {
        if (caption.text().length() > SendMethods.LONGEST_CAPTION) {
            throw Refusal.CAPTION_TOO_LONG.because();
        }
    }

    private JsonNode editMarkup(Parameters given) {
        var found = edits.find(given);
        edits.check(found);
        Edits.refuseTheSame(found, true);
        return edits.change(found.chat(), found.message().withMarkup(found.markup(), world.now()));
    }
}
