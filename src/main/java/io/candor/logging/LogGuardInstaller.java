package io.candor.logging;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Puts the guard in front of every other filter even where {@code logging.config} names a file that leaves it out, and
 * keeps threads that end by a fault from printing its message.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class LogGuardInstaller implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getTurboFilterList().removeIf(LogGuard.class::isInstance);
            context.getTurboFilterList().addFirst(guard(context));
        }
        Thread.setDefaultUncaughtExceptionHandler(new EndedThread());
    }

    private static LogGuard guard(LoggerContext context) {
        var guard = new LogGuard();
        guard.setContext(context);
        guard.start();
        return guard;
    }
}
