package io.candor.bot.telegram;

import io.candor.bot.SignedActions;
import io.candor.bot.SignedActions.Purpose;
import io.candor.bot.SignedActions.Spoken;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** The invisible link at the start of a prompt that carries what it needs to go on. */
@Component
class PromptLinks {
    private static final String PARAMETER = "?p=";
    private static final String NOTHING_TO_SEE = "\u200B";

    private final SignedActions actions;
    private final Me me;

    PromptLinks(SignedActions actions, Me me) {
        this.actions = actions;
        this.me = me;
    }

    /** The markup to put in front of the prompt's words. */
    String markup(long chat, Spoken prompt) {
        var token = actions.sign(Purpose.PROMPT, chat, prompt);
        var bot = me.known().orElseThrow().username();
        return "<a href=\"https://t.me/" + bot + PARAMETER + token + "\">" + NOTHING_TO_SEE + "</a>";
    }

    /** The prompt that a message replies to, if this bot made it for this chat. */
    Optional<Spoken> asked(Message message) {
        return Optional.ofNullable(message.getReplyToMessage())
                .filter(this::mine)
                .flatMap(PromptLinks::token)
                .flatMap(token -> actions.verify(Purpose.PROMPT, message.getChatId(), token));
    }

    private boolean mine(Message asked) {
        return asked.getFrom() != null
                && me.known().stream()
                        .anyMatch(self -> Objects.equals(asked.getFrom().getId(), self.id()));
    }

    private static Optional<String> token(Message asked) {
        return Optional.ofNullable(asked.getEntities()).orElse(List.of()).stream()
                .filter(entity -> entity.getOffset() == 0)
                .map(MessageEntity::getUrl)
                .filter(url -> url != null && url.contains(PARAMETER))
                .map(url -> url.substring(url.indexOf(PARAMETER) + PARAMETER.length()))
                .findFirst();
    }
}
