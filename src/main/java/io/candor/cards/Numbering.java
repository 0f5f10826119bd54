package io.candor.cards;

import io.candor.bot.Person;
import io.candor.bot.Subject;
import java.util.Optional;

/** Numbers that officials write, such as R-24; one class each kind. */
public interface Numbering {

    /** Whether something typed is meant as a number of this kind, whether or not it exists. */
    boolean covers(String typed);

    /** What it names; empty where nothing has that number, or this person's role does not cover it. */
    Optional<Subject> named(String typed, Person reader);
}
