package io.candor.suggestion.desk;

import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.cards.Face;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Words that are too long for a card; Telegram keeps people from forwarding them. */
@Component
class WordsFace implements Face {
    private final Opinions opinions;
    private final OpinionRenderer renderer;
    private final Readers readers;
    private final Texts texts;

    WordsFace(Opinions opinions, OpinionRenderer renderer, Readers readers, Texts texts) {
        this.opinions = opinions;
        this.renderer = renderer;
        this.readers = readers;
        this.texts = texts;
    }

    @Override
    public char kind() {
        return Shown.WORDS;
    }

    @Override
    public Say draw(UUID id, Person reader, Language language) {
        var html = opinions.find(id)
                .filter(_ -> readers.mayRead(reader))
                .map(opinion -> html(opinion, language))
                .orElseGet(() -> texts.html(language, "opinions.not-for-you"));
        return Say.plain(html, Keyboard.none()).guardedFromForwarding();
    }

    private String html(Opinion opinion, Language language) {
        return opinion.words()
                .map(words -> renderer.words(opinion, words, language))
                .orElseGet(() -> texts.html(language, "opinions.words.withdrawn", "ref", opinion.ref()));
    }
}
