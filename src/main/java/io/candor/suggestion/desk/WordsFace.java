package io.candor.suggestion.desk;

import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.cards.Face;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Reader;
import io.candor.suggestion.Shown;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Words that are too long for a card, of a suggestion or of a line of its dialogue; Telegram keeps people from forwarding them. */
@Component
class WordsFace implements Face {
    private final Opinions opinions;
    private final OpinionRenderer renderer;
    private final OpinionThread thread;
    private final Readers readers;
    private final Texts texts;

    WordsFace(Opinions opinions, OpinionRenderer renderer, OpinionThread thread, Readers readers, Texts texts) {
        this.opinions = opinions;
        this.renderer = renderer;
        this.thread = thread;
        this.readers = readers;
        this.texts = texts;
    }

    @Override
    public char kind() {
        return Shown.WORDS;
    }

    @Override
    public Say draw(UUID id, Person reader, Language language) {
        var say = readers.mayRead(reader)
                ? drawn(readers.of(reader), id, language)
                : Say.plain(texts.html(language, "opinions.not-for-you"), Keyboard.none());
        return say.guardedFromForwarding();
    }

    @Override
    public boolean isThereFor(UUID id, Person reader) {
        var as = readers.of(reader);
        return opinions.find(as, id).or(() -> opinions.withLine(as, id)).isPresent();
    }

    private Say drawn(Reader reader, UUID id, Language language) {
        return opinions.find(reader, id)
                .map(opinion -> Say.plain(html(opinion, language), Keyboard.none()))
                .orElseGet(() -> line(reader, id, language));
    }

    /** What was said about a suggestion, which is gone when it was taken back or its time is over. */
    private Say line(Reader reader, UUID id, Language language) {
        return opinions.withLine(reader, id)
                .map(opinion -> thread.line(opinion, id, language))
                .orElseGet(() -> Say.plain(texts.html(language, gone(reader, id)), Keyboard.none()));
    }

    private String gone(Reader reader, UUID id) {
        return opinions.isPurged(reader, id) ? "opinions.purged" : "opinions.words.gone";
    }

    private String html(Opinion opinion, Language language) {
        return opinion.words()
                .map(words -> renderer.words(opinion, words, language))
                .orElseGet(() -> texts.html(language, "opinions.words.withdrawn", "ref", opinion.ref()));
    }
}
