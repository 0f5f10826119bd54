package io.candor.bot.telegram;

import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Typed;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Open;
import io.candor.bot.Links;
import io.candor.bot.Openings;
import io.candor.bot.Place;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.bot.SignedActions.Spoken;
import io.candor.bot.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Leads people who cannot be mentioned into the private chat: a question in a group opens an answer field only for whom
 * it mentions, and who has no username cannot be mentioned.
 */
@Component
class LeadIns {
    private final Openings openings;
    private final Links links;
    private final Texts texts;

    LeadIns(Openings openings, Links links, Texts texts) {
        this.openings = openings;
        this.links = links;
        this.texts = texts;
    }

    /** The link that a press opens instead of a question in the group. */
    Optional<String> link(Received received, Reply reply) {
        return needed(received, reply) && received.call().what() instanceof Pressed pressed
                ? Optional.of(links.opening(openings.goingOn(
                        received.call().person().user(), new Spoken(pressed.action(), reply.language()))))
                : Optional.empty();
    }

    /** The reply with a button into the private chat where it would have asked a question in the group. */
    Reply instead(Received received, Reply reply) {
        if (!needed(received, reply)) {
            return reply;
        }
        var others = new Reply(
                reply.language(),
                reply.steps().stream().filter(step -> !(step instanceof Ask)).toList());
        return received.call().what() instanceof Typed typed ? others.and(button(typed, reply)) : others;
    }

    private Reply button(Typed typed, Reply reply) {
        var language = reply.language();
        var command = (typed.command() + " " + typed.arguments()).strip();
        var open = new Open(texts.plain(language, "bot.go-on"), openings.running(command, language));
        return Reply.in(language)
                .answer(
                        typed.message(),
                        texts.html(language, "bot.only-in-private"),
                        Keyboard.none().row(open));
    }

    private static boolean needed(Received received, Reply reply) {
        Call<?> call = received.call();
        return call.place() == Place.GROUP
                && received.username().isEmpty()
                && reply.steps().stream().anyMatch(Ask.class::isInstance);
    }
}
