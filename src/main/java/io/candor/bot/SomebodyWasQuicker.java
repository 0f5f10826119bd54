package io.candor.bot;

/** Somebody else changed the same thing in the meantime; whoever comes second gets back what they typed. */
public class SomebodyWasQuicker extends Mistake {
    public SomebodyWasQuicker() {
        super("bot.quicker");
    }
}
