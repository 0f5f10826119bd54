package io.candor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why Candor did not start and how to mend it, in place of Boot's reports and stack traces. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailedStart implements SpringBootExceptionReporter {
    private final boolean ofACommand;

    FailedStart(@Nullable ConfigurableApplicationContext context) {
        this.ofACommand = context != null && context.getEnvironment().containsProperty(JarCommand.PROPERTY);
    }

    @Override
    @SuppressWarnings("SystemOut") // logging may be what did not start
    public boolean reportException(Throwable failure) {
        System.err.println(ofACommand ? sentence("Nothing was done: ", failure) : sentence(failure));
        if (detailsAreWanted()) {
            causes(failure).flatMap(FailedStart::frames).forEach(System.err::println);
        }
        return true;
    }

    static String sentence(Throwable failure) {
        return sentence("Candor did not start: ", failure);
    }

    static String sentence(String beginning, Throwable failure) {
        var known = explained(failure);
        return beginning + known.getMessage() + " " + known.mend();
    }

    private static CannotStart explained(Throwable failure) {
        var causes = causes(failure).toList();
        return first(causes, CannotStart.class)
                .or(() -> causes.stream()
                        .flatMap(cause -> Explanation.of(cause).stream())
                        .findFirst())
                .orElseGet(() -> unknown(causes.getLast()));
    }

    private static Optional<CannotStart> first(List<Throwable> causes, Class<CannotStart> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The message stays out of it: it may quote what must not be shown. */
    private static CannotStart unknown(Throwable root) {
        return new CannotStart(
                "Something failed that has no sentence of its own, "
                        + root.getClass().getName() + ".",
                "Run it with --debug for the details.");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }

    private static Stream<String> frames(Throwable cause) {
        return Stream.concat(
                Stream.of(cause.getClass().getName()),
                Stream.of(cause.getStackTrace()).map(frame -> "\tat " + frame));
    }

    private static boolean detailsAreWanted() {
        var boot = LoggingSystem.get(FailedStart.class.getClassLoader())
                .getLoggerConfiguration("org.springframework.boot");
        return boot != null && boot.getEffectiveLevel().compareTo(LogLevel.DEBUG) <= 0;
    }
}
