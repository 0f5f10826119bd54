package io.candor.cards;

import io.candor.bot.Destination;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Mouth;
import io.candor.bot.Mouth.Done;
import io.candor.bot.Mouth.Gone;
import io.candor.bot.Mouth.Later;
import io.candor.bot.Mouth.Moved;
import io.candor.bot.Mouth.Outcome;
import io.candor.bot.Mouth.Refused;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws cards anew where they stand, and empties those whose reader may not see them any more. */
@Component
class Redrawer {
    private static final Duration SOON = Duration.ofMillis(250);

    private final Faces faces;
    private final CardTable cards;
    private final Likenesses likenesses;
    private final Mouth mouth;
    private final Texts texts;

    Redrawer(Faces faces, CardTable cards, Likenesses likenesses, Mouth mouth, Texts texts) {
        this.faces = faces;
        this.cards = cards;
        this.likenesses = likenesses;
        this.mouth = mouth;
        this.texts = texts;
    }

    /** How long to wait before the next try; empty when it is done or cannot be done. */
    Optional<Duration> draw(Place place) {
        var chat = new Destination(place.chat(), 0);
        return faces.mayBeSeenIn(chat)
                ? cards.at(place).flatMap(standing -> draw(place, standing, chat))
                : empty(place);
    }

    Optional<Duration> empty(Place place) {
        var language = faces.language(new Destination(place.chat(), 0));
        var outcome = redraw(place, language, retired(place, language));
        if (!(outcome instanceof Later)) {
            cards.remove(place);
        }
        return pause(place, outcome);
    }

    private Say retired(Place place, Language language) {
        var words = Say.plain(texts.html(language, "cards.retired"), Keyboard.none());
        return cards.at(place)
                .flatMap(standing -> faces.blank(standing.subject()))
                .map(words::with)
                .orElse(words);
    }

    /** What another is drawing is left to it, and what looks as it should alone: an official may have opened a choice. */
    private Optional<Duration> draw(Place place, CardTable.Standing standing, Destination chat) {
        if (standing.underway()) {
            return Optional.of(SOON);
        }
        var card = faces.draw(standing.subject(), chat);
        var likeness = likenesses.of(card.drawn());
        if (likeness.equals(standing.drawn())) {
            return Optional.empty();
        }
        var mark = UUID.randomUUID();
        return cards.beginsAlone(place, mark) ? draw(place, card, mark, likeness) : Optional.of(SOON);
    }

    /** Looks once more: it may have changed meanwhile, or its reader been revoked. */
    private Optional<Duration> draw(Place place, Say card, UUID mark, UUID likeness) {
        var outcome = redraw(place, faces.language(new Destination(place.chat(), 0)), card);
        var isDone = outcome instanceof Done;
        cards.ends(place, mark, isDone ? likeness : null);
        return isDone ? draw(place) : pause(place, outcome);
    }

    private Outcome redraw(Place place, Language language, Say drawn) {
        return mouth.redraw(place.chat(), place.message(), language, drawn.drawn());
    }

    private Optional<Duration> pause(Place place, Outcome outcome) {
        return switch (outcome) {
            case Done _ -> Optional.empty();
            case Later later -> Optional.of(later.pause());
            case Refused _, Gone _, Moved _ -> {
                cards.remove(place);
                yield Optional.empty();
            }
        };
    }
}
