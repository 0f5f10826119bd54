package io.candor.suggestion.desk;

import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Subject;
import io.candor.bot.Texts;
import io.candor.cards.Face;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The card of a suggestion, for whoever may read it. */
@Component
class OpinionFace implements Face {
    private final Opinions opinions;
    private final OpinionRenderer renderer;
    private final OpinionButtons buttons;
    private final ContestButtons contests;
    private final Readers readers;
    private final Texts texts;

    OpinionFace(
            Opinions opinions,
            OpinionRenderer renderer,
            OpinionButtons buttons,
            ContestButtons contests,
            Readers readers,
            Texts texts) {
        this.opinions = opinions;
        this.renderer = renderer;
        this.buttons = buttons;
        this.contests = contests;
        this.readers = readers;
        this.texts = texts;
    }

    @Override
    public char kind() {
        return Shown.CARD;
    }

    @Override
    public Say draw(UUID id, Person reader, Language language) {
        return opinions.find(readers.of(reader), id)
                .map(opinion -> Say.plain(renderer.html(opinion, language), keys(opinion, reader, language)))
                .orElseGet(() -> Say.plain(texts.html(language, gone(id, reader)), Keyboard.none()));
    }

    private String gone(UUID id, Person reader) {
        return opinions.isPurged(readers.of(reader), id) ? "opinions.purged" : "opinions.not-for-you";
    }

    private Keyboard keys(Opinion opinion, Person reader, Language language) {
        var decide = readers.mayDecide(reader) ? contests.under(opinion, language) : Keyboard.none();
        return readers.mayAct(reader, opinion) ? decide.and(buttons.card(opinion, language)) : decide;
    }

    @Override
    public boolean isThereFor(UUID id, Person reader) {
        return opinions.find(readers.of(reader), id).isPresent();
    }

    @Override
    public Optional<Subject> above(UUID id, Person reader) {
        return opinions.find(readers.of(reader), id).flatMap(OpinionFace::apart);
    }

    /** The picture, which the words stand above where they are long; without one the words themselves. */
    private static Optional<Subject> apart(Opinion opinion) {
        return opinion.pictured()
                ? Optional.of(Shown.picture(opinion.id()))
                : Optional.of(Shown.words(opinion.id())).filter(_ -> OpinionRenderer.isLong(opinion));
    }
}
