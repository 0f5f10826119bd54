package io.candor.notification;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Reply.Say;
import io.candor.suggestion.SealedAddress;

/** A finished notice and where it goes; lives only while it is sent. */
record Envelope(SealedAddress address, Destination to, Language language, Say message) {
    @Override
    public String toString() {
        return "Envelope[hidden]";
    }
}
