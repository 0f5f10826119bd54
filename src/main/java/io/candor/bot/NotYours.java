package io.candor.bot;

/** A button or question of officials, pressed or answered by somebody who does not hold its role, or not any more. */
public class NotYours extends Mistake {
    public NotYours() {
        super("bot.not-yours");
    }
}
