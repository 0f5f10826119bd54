package io.candor.suggestion.chat;

import io.candor.bot.Picture;
import io.candor.bot.Pictures;
import io.candor.organisation.OfficeClock;
import io.candor.pictures.Darkroom;
import io.candor.pictures.PictureRefused;
import io.candor.sealing.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Makes pictures anew that people sent: fetches and develops two at a time, so that no crowd fills the memory. */
@Component
class FreshPictures {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Pictures pictures;
    private final Darkroom darkroom;
    private final OfficeClock clock;

    FreshPictures(Pictures pictures, Darkroom darkroom, OfficeClock clock) {
        this.pictures = pictures;
        this.darkroom = darkroom;
        this.clock = clock;
    }

    /**
     * The same picture with nothing else in it.
     *
     * @throws io.candor.bot.PictureAway when Telegram does not hand it out
     * @throws PictureRefused when it cannot be taken
     */
    Bytes of(Picture picture) {
        requireFit(Optional.of(picture));
        var until = clock.now().plus(PATIENCE);
        if (!entered()) {
            throw PictureRefused.busy();
        }
        try {
            return darkroom.develop(pictures.fetch(picture, left(until)), left(until));
        } finally {
            places.release();
        }
    }

    /** @throws PictureTooLarge for what Telegram would not hand out */
    static void requireFit(Optional<Picture> picture) {
        if (picture.filter(each -> each.size() > Pictures.MOST).isPresent()) {
            throw new PictureTooLarge();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Duration left(Instant until) {
        return Duration.between(clock.now(), until);
    }
}
