package io.candor.pictures;

import io.candor.pictures.PictureRefused.Reason;
import io.candor.sealing.Bytes;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Makes of a file that somebody sent a picture that shows the same and tells nothing else. One at a time, within limits
 * that are known before anything is decoded.
 */
@Component
public class Darkroom implements AutoCloseable {
    private final ExecutorService room = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("darkroom").daemon().factory());

    /**
     * The picture of the file as a JPEG without metadata: upright, in sRGB, at most 2,560 pixels and 4 MiB.
     *
     * @param within how long to wait for it
     * @throws PictureRefused for what is no picture, is broken, holds more than a picture, is too large or takes too long
     */
    public Bytes develop(byte[] file, Duration within) {
        var development = new Development(file);
        var result = room.submit(development);
        try {
            return result.get(Math.max(0, within.toMillis()), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof PictureRefused refused ? refused : new PictureRefused(Reason.BUSY);
        } catch (TimeoutException late) {
            throw new PictureRefused(Reason.BUSY);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new PictureRefused(Reason.BUSY);
        } finally {
            result.cancel(false);
            development.giveUp();
        }
    }

    @Override
    public void close() {
        room.shutdownNow();
    }
}
