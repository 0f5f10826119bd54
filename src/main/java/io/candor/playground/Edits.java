package io.candor.playground;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every change of a message has in common. */
final class Edits {
    private final World world;
    private final ChatAccess access;
    private final Pace pace;

    Edits(World world, ChatAccess access, Pace pace) {
        this.world = world;
        this.access = access;
        this.pace = pace;
    }

    /** A message that is about to be changed, in its chat. */
    record Edited(Chat chat, Message message, @Nullable ObjectNode markup) {}

    /** The message that a call names, if the bot may change it. */
    Edited find(Parameters given) {
        var markup = MarkupReader.read(given);
        var chat = chat(given);
        var message = chat.find(given.number("message_id"));
        if (message == null) {
            throw Refusal.EDIT_NOT_FOUND.because();
        }
        return new Edited(chat, message, markup);
    }

    private Chat chat(Parameters given) {
        if (!given.given("chat_id") && given.number("message_id") <= 0) {
            throw Refusal.EDIT_WITHOUT_MESSAGE.because();
        }
        return access.editable(given);
    }

    void check(Edited edited) {
        if (!edited.message().isFromBot() || edited.message().hasOtherThanButtons()) {
            throw Refusal.EDIT_FORBIDDEN.because();
        }
        if (edited.markup() != null && !edited.markup().has("inline_keyboard")) {
            throw Refusal.EDIT_MARKUP.because();
        }
        MarkupReader.check(edited.markup());
        pace.spend(edited.chat());
    }

    static void refuseTheSame(Edited edited, boolean sameWords) {
        if (sameWords && Objects.equals(edited.markup(), edited.message().markup())) {
            throw Refusal.NOT_MODIFIED.because();
        }
    }

    /** What is returned has no {@code reply_to_message}, unlike what sending returns. */
    JsonNode change(Chat chat, Message edited) {
        world.change(chat, edited);
        var shown = chat.shown(edited);
        shown.remove("reply_to_message");
        return shown;
    }
}
