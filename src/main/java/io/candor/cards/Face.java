package io.candor.cards;

import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Subject;
import io.candor.sealing.Bytes;
import java.util.Optional;
import java.util.UUID;

/** Draws cards of one kind of subject; one class each. */
public interface Face {

    /** The kind of its subjects, unique among all faces. */
    char kind();

    /**
     * The card as it is now, with the buttons that its reader may press.
     *
     * @param reader whom it is drawn for: in a private chat an official, in a group nobody in particular (user 0)
     */
    Say draw(UUID id, Person reader, Language language);

    /** What must stand in a message above the card, if anything; something may stand above that, too. */
    default Optional<Subject> above(UUID id, Person reader) {
        return Optional.empty();
    }

    /** Whether there is such a thing for that reader; where there is none, nothing is posted, and nothing kept in view. */
    default boolean isThereFor(UUID id, Person reader) {
        return true;
    }

    /** What stands in the place of its picture when nobody may see it any more; for cards that are words alone, nothing. */
    default Optional<Bytes> blank() {
        return Optional.empty();
    }
}
