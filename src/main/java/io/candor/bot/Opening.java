package io.candor.bot;

/** Takes what a link {@code t.me/<bot>?start=…} of a feature's own brings along; one class each. */
public interface Opening {

    /** The letter that such a payload begins with, unique among all openings; {@code _} is the bot's own. */
    char letter();

    /** @param payload what follows the letter: up to 63 of {@code A-Za-z0-9_-}, not checked in any way */
    Reply open(Call<Call.Typed> call, String payload);
}
