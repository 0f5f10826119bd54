package io.candor.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Everything that anything logs, with every logger asked to say all it can. */
public final class TraceLog extends AppenderBase<ILoggingEvent> {
    private static final TraceLog LOG = new TraceLog();

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private TraceLog() {}

    /** From now on; the log guard of the application stays in force, since it is what is tried. */
    public static void listen() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        if (!root.isAttached(LOG)) {
            LOG.setContext(context);
            LOG.start();
            root.addAppender(LOG);
        }
        context.getLoggerList().forEach(logger -> logger.setLevel(Level.TRACE));
    }

    /** All of it so far: loggers, threads, messages, arguments and whatever was thrown. */
    public static String text() {
        return String.join("\n", LOG.lines);
    }

    /** How many lines so far have these words. */
    public static long count(String words) {
        return LOG.lines.stream().filter(line -> line.contains(words)).count();
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getThreadName() + " "
                + event.getFormattedMessage() + thrown(event.getThrowableProxy()));
    }

    private static String thrown(IThrowableProxy thrown) {
        return thrown == null
                ? ""
                : "\n" + thrown.getClassName() + ": " + thrown.getMessage() + thrown(thrown.getCause());
    }
}
