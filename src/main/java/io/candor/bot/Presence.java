package io.candor.bot;

/** Whether somebody is in a group. Telegram is asked each time, for two seconds at most, and nothing of it is kept. */
public interface Presence {

    /** A group that has become another is asked under its new number. */
    Answer of(long user, long group);

    /** How the bot itself stands there: {@link Answer#IN} where Telegram promises to tell it who is in the group. */
    Answer own(long group);

    /** What Telegram says. */
    enum Answer {
        IN,
        OUT,
        /** The group is not there, or Telegram does not tell this bot who is in it. */
        HIDDEN,
        /** Telegram cannot be asked at the moment. */
        AWAY
    }
}
