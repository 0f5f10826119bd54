package io.candor.suggestion.desk;

import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.sealing.Bytes;
import io.candor.suggestion.DeclineReason;
import io.candor.suggestion.Opinion;
import org.springframework.stereotype.Component;

/** Asks officials to write something about a suggestion, and says who will read it. */
@Component
class OpinionQuestions {
    private final Texts texts;

    OpinionQuestions(Texts texts) {
        this.texts = texts;
    }

    Reply ask(Question question, Opinion opinion, Language language) {
        return ask(question, "opinions.ask." + question.key(), Ticket.of(opinion), opinion, language);
    }

    /** Why it is declined, in words. */
    Reply why(DeclineReason reason, Opinion opinion, Language language) {
        var ticket = Ticket.of(opinion).with(Bytes.of(new byte[] {(byte) reason.ordinal()}));
        var key = "opinions.ask.decline." + (reason == DeclineReason.DUPLICATE ? "duplicate" : "other");
        return ask(Question.DECLINE, key, ticket, opinion, language);
    }

    /** What a supervisor says about what is contested. */
    Reply rule(ContestVerb verb, Opinion opinion, Language language) {
        var key = "opinions.rule." + verb;
        return Reply.in(language)
                .ask(new Reply.Ask(
                        Ticket.of(opinion).on(verb.action()),
                        texts.html(language, key, "ref", opinion.ref()),
                        texts.plain(language, "opinions.placeholder.rule." + verb),
                        texts.plain(language, "opinions.offer.rule." + verb, "ref", opinion.ref())));
    }

    private Reply ask(Question question, String key, Ticket ticket, Opinion opinion, Language language) {
        return Reply.in(language)
                .ask(new Reply.Ask(
                        ticket.on(question.action()),
                        texts.html(language, key, "ref", opinion.ref()),
                        texts.plain(language, "opinions.placeholder." + question.key()),
                        texts.plain(language, "opinions.offer." + question.key(), "ref", opinion.ref())));
    }
}
