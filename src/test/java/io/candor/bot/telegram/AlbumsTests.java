package io.candor.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

class AlbumsTests {
    private final Albums albums = new Albums();

    @Test
    void answerTheFirstOfAnAlbumHoweverOftenItIsDelivered() {
        assertThat(albums.first(message(5, "a"))).isTrue();
        assertThat(albums.first(message(6, "a"))).isFalse();
        assertThat(albums.first(message(5, "a"))).isTrue();
        assertThat(albums.first(message(7, "b"))).isTrue();
    }

    @Test
    void answerTheFirstPictureOfAnAlbumThatBeginsWithAVideo() {
        assertThat(albums.first(message(5, "a"))).isTrue();
        assertThat(albums.first(photo(6, "a"))).isTrue();
        assertThat(albums.first(message(7, "a"))).isFalse();
        assertThat(albums.first(photo(8, "a"))).isFalse();
    }

    @Test
    void answerWhateverStandsAlone() {
        assertThat(albums.first(message(5, null))).isTrue();
        assertThat(albums.first(message(6, null))).isTrue();
    }

    private static Message photo(int id, String album) {
        var size = PhotoSize.builder()
                .fileId("f")
                .fileUniqueId("u")
                .width(2)
                .height(2)
                .build();
        return Message.builder()
                .messageId(id)
                .mediaGroupId(album)
                .photo(List.of(size))
                .build();
    }

    private static Message message(int id, @Nullable String album) {
        return Message.builder().messageId(id).mediaGroupId(album).build();
    }
}
