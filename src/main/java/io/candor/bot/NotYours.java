package io.candor.bot;

/** A button or question of officials, pressed or answered by somebody who does not hold its role, or not any more. */
class NotYours extends Mistake {
    NotYours() {
        super("bot.not-yours");
    }
}
