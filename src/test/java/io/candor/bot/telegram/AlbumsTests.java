package io.candor.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.message.Message;

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
    void answerWhateverStandsAlone() {
        assertThat(albums.first(message(5, null))).isTrue();
        assertThat(albums.first(message(6, null))).isTrue();
    }

    private static Message message(int id, @Nullable String album) {
        return Message.builder().messageId(id).mediaGroupId(album).build();
    }
}
