package io.candor.logging;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints exceptions by class and place; only Candor's own keep their message, others may quote what a person wrote. */
public class QuietThrowable extends ThrowableHandlingConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return chain(event.getThrowableProxy()).map(QuietThrowable::printed).collect(Collectors.joining());
    }

    static Stream<IThrowableProxy> chain(IThrowableProxy outermost) {
        return Stream.iterate(outermost, thrown -> thrown != null, IThrowableProxy::getCause)
                .limit(50);
    }

    private static String printed(IThrowableProxy thrown) {
        return Stream.concat(Stream.of(title(thrown)), places(thrown)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String title(IThrowableProxy thrown) {
        var name = thrown.getClassName();
        return Ours.owns(name) ? name + ": " + thrown.getMessage() : name;
    }

    /** Without the frames that it shares with the exception around it. */
    private static Stream<String> places(IThrowableProxy thrown) {
        var frames = thrown.getStackTraceElementProxyArray();
        return Arrays.stream(frames)
                .limit(frames.length - thrown.getCommonFrames())
                .map(StackTraceElementProxy::getSTEAsString)
                .map(frame -> "\t" + frame);
    }
}
