package io.candor.bot;

/** Remembers which message shows what to officials. Nothing that a member is shown is ever remembered. */
public interface Showings {

    /** That new message was drawn so: it shows the subject from now on, or {@link Subject#NOTHING}. */
    void shown(long chat, int message, Reply.Redraw drawn);

    /** Begins to draw a message anew: until it is told how that ended, nobody knows what stands there. */
    Redrawing redraws(long chat, int message);

    /** A message that is being drawn anew. */
    interface Redrawing {

        /** It was accepted. */
        void shown(Reply.Redraw drawn);

        /** Nobody knows whether it was: what stands there is to be drawn once more. */
        void doubted();
    }
}
