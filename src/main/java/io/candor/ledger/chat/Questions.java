package io.candor.ledger.chat;

import io.candor.bot.Call;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.bot.Texts;
import io.candor.ledger.EntryView;
import io.candor.sealing.Bytes;
import org.springframework.stereotype.Component;

/** Asks officials for what they have to write; each question says at the moment of writing who will read the answer. */
@Component
class Questions {
    private final DateWords dates;
    private final Texts texts;

    Questions(DateWords dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    Reply ask(Call<?> call, CardMark mark, EntryView entry, Question question) {
        return ask(call, mark, entry, question, Bytes.empty());
    }

    /** @param rest what the answer must bring back: for the reason of a shelving its date */
    Reply ask(Call<?> call, CardMark mark, EntryView entry, Question question, Bytes rest) {
        var language = call.language();
        var date = rest.size() == Integer.BYTES ? dates.full(Packed.date(rest), language) : "";
        var words = new Object[] {"ref", entry.ref(), "title", entry.title(), "date", date};
        return Reply.in(language)
                .ask(new Ask(
                        mark.action(question.letter(), rest),
                        texts.html(language, "ledger.ask." + question, words),
                        texts.plain(language, "ledger.placeholder." + question),
                        texts.plain(language, "ledger.offer." + question, words)));
    }
}
