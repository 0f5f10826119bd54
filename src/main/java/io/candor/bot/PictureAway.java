package io.candor.bot;

/** Telegram does not hand out a picture at the moment. */
public class PictureAway extends Mistake {
    public PictureAway() {
        super("bot.picture-away");
    }
}
