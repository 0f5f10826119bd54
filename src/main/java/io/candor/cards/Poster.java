package io.candor.cards;

import io.candor.bot.Destination;
import io.candor.bot.GroupFate;
import io.candor.bot.Mouth;
import io.candor.bot.Mouth.Done;
import io.candor.bot.Mouth.Gone;
import io.candor.bot.Mouth.Later;
import io.candor.bot.Mouth.Moved;
import io.candor.bot.Mouth.Outcome;
import io.candor.bot.Mouth.Refused;
import io.candor.bot.Reply.Say;
import io.candor.bot.Showings;
import io.candor.bot.Subject;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Posts cards, each under what must stand above it. */
@Component
class Poster {
    private final Faces faces;
    private final CardTable cards;
    private final Showings places;
    private final Mouth mouth;
    private final ObjectProvider<GroupFate> groups;

    Poster(Faces faces, CardTable cards, Showings places, Mouth mouth, ObjectProvider<GroupFate> groups) {
        this.faces = faces;
        this.cards = cards;
        this.places = places;
        this.mouth = mouth;
        this.groups = groups;
    }

    /** What is to be tried again, later or elsewhere; empty when it is done or cannot be done. */
    Optional<Again> post(Posting posting) {
        if (!faces.mayBeSeenIn(posting.to()) || !faces.isThereIn(posting.to(), posting.about())) {
            return Optional.empty();
        }
        return again(posting, said(posting.about(), posting.to()));
    }

    private Outcome said(Subject subject, Destination to) {
        return faces.above(subject, to)
                .map(above -> under(standing(above, to), subject, to))
                .orElseGet(() -> say(subject, to, faces.draw(subject, to)));
    }

    /** What stands above is said once in each chat, also when the card under it is tried again. */
    private Outcome standing(Subject subject, Destination to) {
        return cards.of(subject, to.chat())
                .<Outcome>map(place -> new Done(place.message()))
                .orElseGet(() -> said(subject, to));
    }

    /** Whatever is refused for good above it, the card itself must be seen. */
    private Outcome under(Outcome above, Subject subject, Destination to) {
        return switch (above) {
            case Done done -> say(subject, to, faces.draw(subject, to).under(done.message()));
            case Refused _ -> say(subject, to, faces.draw(subject, to));
            case Gone _, Later _, Moved _ -> above;
        };
    }

    private Outcome say(Subject subject, Destination to, Say message) {
        var outcome = mouth.say(to, faces.language(to), message);
        if (outcome instanceof Done done) {
            places.shown(to.chat(), done.message(), message.showing(subject).drawn());
        }
        return outcome;
    }

    private Optional<Again> again(Posting posting, Outcome outcome) {
        return switch (outcome) {
            case Done _, Refused _, Gone _ -> Optional.empty();
            case Later later -> Optional.of(new Again(posting, later.pause()));
            case Moved moved -> {
                groups.ifAvailable(fate -> fate.moved(posting.chat(), moved.chat()));
                yield Optional.of(new Again(posting.movedTo(moved.chat()), java.time.Duration.ZERO));
            }
        };
    }

    /** What to try again, and when. */
    record Again(Posting posting, java.time.Duration pause) {}
}
