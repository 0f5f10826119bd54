package io.candor.suggestion;

import io.candor.bot.Picture;
import io.candor.bot.PictureAway;
import io.candor.bot.Pictures;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Pictures that tests sent, as Telegram would hand them out. */
@TestComponent
public class SentAlready implements Pictures {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private int fetched;

    public Picture put(byte[] file) {
        return put(file, false);
    }

    public Picture put(byte[] file, boolean ofSeveral) {
        var handle = UUID.randomUUID().toString();
        files.put(handle, file);
        return new Picture(handle, "unique-" + handle, file.length, ofSeveral);
    }

    /** From now on Telegram does not hand it out. */
    public void lose(Picture picture) {
        files.remove(picture.handle());
    }

    public int fetched() {
        return fetched;
    }

    @Override
    public synchronized byte[] fetch(Picture picture, Duration within) {
        fetched++;
        return Optional.ofNullable(files.get(picture.handle())).orElseThrow(PictureAway::new);
    }
}
