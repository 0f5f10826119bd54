package io.candor.playground;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code editMessageText} and {@code editMessageReplyMarkup}. */
final class EditMethods {
    private final World world;
    private final ChatAccess access;
    private final Pace pace;
    private final TextReader texts;

    EditMethods(World world, ChatAccess access, Pace pace) {
        this.world = world;
        this.access = access;
        this.pace = pace;
        this.texts = new TextReader(world);
    }

    Map<String, Method> methods() {
        return Map.of("editmessagetext", this::editText, "editmessagereplymarkup", this::editMarkup);
    }

    private JsonNode editText(Parameters given) {
        var text = texts.read(given);
        var markup = MarkupReader.read(given);
        var chat = chat(given);
        var message = message(given, chat);
        var cleaned = TextReader.clean(text);
        check(message, markup);
        pace.spend(chat);
        if (cleaned.text().length() > SendMethods.LONGEST_TEXT) {
            throw Refusal.EDIT_TOO_LONG.because();
        }
        if (message.says(cleaned) && Objects.equals(markup, message.markup())) {
            throw Refusal.NOT_MODIFIED.because();
        }
        var edited = message.edited(cleaned, markup, world.now());
        TextReader.addPreview(given, edited.body());
        return change(chat, edited);
    }

    private JsonNode editMarkup(Parameters given) {
        var markup = MarkupReader.read(given);
        var chat = chat(given);
        var message = message(given, chat);
        check(message, markup);
        pace.spend(chat);
        if (Objects.equals(markup, message.markup())) {
            throw Refusal.NOT_MODIFIED.because();
        }
        return change(chat, message.withMarkup(markup, world.now()));
    }

    private Chat chat(Parameters given) {
        if (!given.given("chat_id") && given.number("message_id") <= 0) {
            throw Refusal.EDIT_WITHOUT_MESSAGE.because();
        }
        return access.editable(given);
    }

    private static Message message(Parameters given, Chat chat) {
        var message = chat.find(given.number("message_id"));
        if (message == null) {
            throw Refusal.EDIT_NOT_FOUND.because();
        }
        return message;
    }

    private static void check(Message message, @Nullable ObjectNode markup) {
        if (!message.isFromBot() || message.hasOtherThanButtons()) {
            throw Refusal.EDIT_FORBIDDEN.because();
        }
        if (markup != null && !markup.has("inline_keyboard")) {
            throw Refusal.EDIT_MARKUP.because();
        }
        MarkupReader.check(markup);
    }

    /** What is returned has no {@code reply_to_message}, unlike what sending returns. */
    private JsonNode change(Chat chat, Message edited) {
        world.change(chat, edited);
        var shown = chat.shown(edited);
        shown.remove("reply_to_message");
        return shown;
    }
}
