package io.candor.giveaway;

/** What gives somebody away, the surest first: where two are found in one place, the first one counts. */
public enum Kind {
    /** A Chinese resident identity number whose check digit fits. */
    ID_NUMBER,
    BANK_CARD,
    PHONE,
    EMAIL,
    /** A link to a profile, or the name of an account. */
    PROFILE,
    /** A name after an {@code @}. */
    HANDLE,
    PLATE,
    /** A staff, student, passport or other number that was given to one person. */
    PERSONAL_NUMBER,
    NAME,
    /** Something that is true of one person alone. */
    ONLY_ONE,
    /** What somebody is or does, narrowed down so far that few can be meant. */
    ROLE,
    /** Where somebody lives, sits or sleeps. */
    WHEREABOUTS,
    /** A time and a place together: who was there is known. */
    OCCASION
}
