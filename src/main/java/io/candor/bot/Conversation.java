package io.candor.bot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** From a call to an answer, whatever happens: what a person can mend is told, what we broke is tried again. */
@Component
public class Conversation {
    private static final Logger log = LoggerFactory.getLogger(Conversation.class);
    private static final int TRIES = 3;

    private final Dispatcher dispatcher;
    private final PlainAnswers plain;

    Conversation(Dispatcher dispatcher, PlainAnswers plain) {
        this.dispatcher = dispatcher;
        this.plain = plain;
    }

    /**
     * The answer to a call. Two who wrote the same at once are told apart by running the handler again.
     *
     * @throws StorageAway when the database cannot be reached: nothing was done, the call must come again
     */
    public Reply answer(Call<?> call) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return dispatcher.dispatch(call);
            } catch (Mistake mistake) {
                return plain.mistake(call, mistake);
            } catch (DuplicateKeyException | OptimisticLockingFailureException quicker) {
                log.debug("somebody was quicker, attempt {}", attempt);
            } catch (DataAccessResourceFailureException
                    | CannotCreateTransactionException
                    | QueryTimeoutException away) {
                throw new StorageAway();
            } catch (RuntimeException | Error fault) {
                log.error("a handler failed with {} at {}", fault.getClass().getName(), origin(fault));
            }
        }
        return plain.ourFault(call);
    }

    /** Where our own code was when it failed; never the message, which might hold somebody's words. */
    private static String origin(Throwable fault) {
        for (var frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("io.candor")) {
                return frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "unknown";
    }

    /** The database cannot be reached at the moment. */
    public static class StorageAway extends RuntimeException {
        StorageAway() {
            super("the database cannot be reached", null, false, false);
        }
    }
}
