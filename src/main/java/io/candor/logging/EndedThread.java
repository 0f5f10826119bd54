package io.candor.logging;

import java.lang.Thread.UncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said of a thread that nobody caught: which kind of fault it was, never its message. */
class EndedThread implements UncaughtExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(EndedThread.class);

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        log.error("A thread ended with {}.", fault.getClass().getName());
    }
}
