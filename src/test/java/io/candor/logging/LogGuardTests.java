package io.candor.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the very file that Candor runs with, and everything turned up to TRACE. */
class LogGuardTests {
    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();

    @BeforeEach
    void configure() throws JoranException {
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogGuardTests.class.getResource("/logback-spring.xml"));
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.TRACE);
        seen.start();
        root.addAppender(seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org.springframework.web", "org.postgresql", "okhttp3", "org.telegram", "io.candorous", "ROOT"})
    void hidesWhatOthersSayBelowInfo(String name) {
        var logger = context.getLogger(name);
        logger.setLevel(Level.TRACE);

        logger.debug("a member's word");
        logger.trace("a member's word");

        assertThat(seen.list).isEmpty();
        assertThat(logger.isDebugEnabled()).isFalse();
    }

    @Test
    void letsCandorAndWhatIsImportantThrough() {
        context.getLogger("io.candor.bot").debug("one");
        context.getLogger("io.candor").trace("two");
        context.getLogger("org.springframework.web").info("three");

        assertThat(seen.list).extracting(ILoggingEvent::getMessage).containsExactly("one", "two", "three");
    }

    @Test
    void printsExceptionsWithoutTheirMessages() {
        var cause = new IllegalArgumentException("a member's word");
        var thrown = new IllegalStateException("outer word", cause);

        context.getLogger("org.example").warn("Failed: outer word; because of a member's word", thrown);

        assertThat(printed())
                .contains(
                        "java.lang.IllegalStateException",
                        "java.lang.IllegalArgumentException",
                        "LogGuardTests",
                        "Failed")
                .doesNotContain("word");
    }

    @Test
    void printsTheMessageOfAnExceptionOfOurs() {
        context.getLogger("io.candor.bot").warn("Failed", new Wrong("what was wrong"));

        assertThat(printed()).contains("Failed", "Wrong: what was wrong");
    }

    private String printed() {
        var console = (ConsoleAppender<ILoggingEvent>)
                context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("CONSOLE");
        var encoder = (PatternLayoutEncoder) console.getEncoder();
        return new String(encoder.encode(seen.list.getLast()), StandardCharsets.UTF_8);
    }

    static class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message);
        }
    }
}
