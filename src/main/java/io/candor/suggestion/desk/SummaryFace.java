package io.candor.suggestion.desk;

import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.cards.Face;
import io.candor.suggestion.Shown;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says how many suggestions came out at once, where they would fill the chat one by one. */
@Component
class SummaryFace implements Face {
    private final Readers readers;
    private final Labels labels;
    private final Texts texts;

    SummaryFace(Readers readers, Labels labels, Texts texts) {
        this.readers = readers;
        this.labels = labels;
        this.texts = texts;
    }

    @Override
    public char kind() {
        return Shown.SUMMARY;
    }

    @Override
    public Say draw(UUID id, Person reader, Language language) {
        return readers.mayRead(reader)
                ? Say.plain(texts.html(language, "opinions.summary", "count", Shown.count(id)), list(language))
                : Say.plain(texts.html(language, "opinions.not-for-you"), Keyboard.none());
    }

    private Keyboard list(Language language) {
        return Keyboard.none().row(labels.button(language, "list", InboxButton.FROM_THE_START));
    }
}
