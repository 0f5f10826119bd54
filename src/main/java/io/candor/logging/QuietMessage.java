package io.candor.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Objects;

/** The words of a log line, without the exception's message that frameworks like to repeat in them. */
public class QuietMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        var message = Objects.requireNonNullElse(super.convert(event), "");
        return Ours.owns(event.getLoggerName()) ? message : withoutMessages(message, event.getThrowableProxy());
    }

    private static String withoutMessages(String message, IThrowableProxy thrown) {
        return QuietThrowable.chain(thrown)
                .map(IThrowableProxy::getMessage)
                .filter(words -> words != null && !words.isBlank())
                .reduce(message, (rest, words) -> rest.replace(words, "…"));
    }
}
