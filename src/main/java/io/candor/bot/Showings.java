package io.candor.bot;

/** Remembers which message shows what to officials. Nothing that a member is shown is ever remembered. */
public interface Showings {

    /** That message was drawn so: it shows the subject from now on, or {@link Subject#NOTHING}. */
    void shown(long chat, int message, Reply.Redraw drawn);
}
