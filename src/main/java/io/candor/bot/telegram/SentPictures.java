package io.candor.bot.telegram;

import io.candor.bot.Picture;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.LivePhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** Finds the picture of a message: the largest size of a photo, also of one that moves, or an image sent as a file. */
final class SentPictures {
    private static final Comparator<PhotoSize> BY_SIZE =
            Comparator.comparingLong(photo -> (long) photo.getWidth() * photo.getHeight());

    private SentPictures() {}

    static Optional<Picture> in(Message message) {
        var ofSeveral = message.getMediaGroupId() != null;
        return photos(message)
                .max(BY_SIZE)
                .map(photo -> picture(photo, ofSeveral))
                .or(() -> image(message).map(file -> picture(file, ofSeveral)));
    }

    private static Stream<PhotoSize> photos(Message message) {
        var moving = Optional.ofNullable(message.getLivePhoto()).map(LivePhoto::getPhoto);
        return Optional.ofNullable(message.getPhoto()).or(() -> moving).stream().flatMap(List::stream);
    }

    /** Whatever it claims to be; what it is shows when it is decoded. */
    private static Optional<Document> image(Message message) {
        return Optional.ofNullable(message.getDocument())
                .filter(_ -> !message.hasAnimation())
                .filter(file -> file.getMimeType() != null && file.getMimeType().startsWith("image/"));
    }

    private static Picture picture(PhotoSize photo, boolean ofSeveral) {
        var size = Optional.ofNullable(photo.getFileSize()).orElse(0);
        return new Picture(photo.getFileId(), photo.getFileUniqueId(), size, ofSeveral);
    }

    private static Picture picture(Document file, boolean ofSeveral) {
        var size = Optional.ofNullable(file.getFileSize()).orElse(0L);
        return new Picture(file.getFileId(), file.getFileUniqueId(), size, ofSeveral);
    }
}
