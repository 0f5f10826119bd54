package io.candor.notification;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Reply.Say;
import io.candor.sealing.ReturnAddress;

/** A finished notice and where it goes; lives only while it is sent. */
record Envelope(ReturnAddress address, Language language, Say message) {

    Destination to() {
        return Destination.privately(address.chat());
    }

    @Override
    public String toString() {
        return "Envelope[hidden]";
    }
}
