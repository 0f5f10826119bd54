package io.candor.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.bot.Picture;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.message.Message;

class SentPicturesTests {
    private static final String SMALL =
            "{\"file_id\":\"s\",\"file_unique_id\":\"su\",\"width\":90,\"height\":60,\"file_size\":1000}";
    private static final String LARGE =
            "{\"file_id\":\"l\",\"file_unique_id\":\"lu\",\"width\":1280,\"height\":960,\"file_size\":90000}";

    @Test
    void areTheLargestSizeOfAPhotoWhereverItStands() throws JsonProcessingException {
        assertThat(in("\"photo\":[" + SMALL + "," + LARGE + "]")).hasValue(new Picture("l", "lu", 90_000, false));
        assertThat(in("\"photo\":[" + LARGE + "," + SMALL + "]")).hasValue(new Picture("l", "lu", 90_000, false));
    }

    @Test
    void areTheStillPictureOfAPhotoThatMoves() throws JsonProcessingException {
        assertThat(in("\"live_photo\":{\"file_id\":\"v\",\"photo\":[" + LARGE + "]}"))
                .hasValue(new Picture("l", "lu", 90_000, false));
    }

    @Test
    void areImagesSentAsFiles() throws JsonProcessingException {
        assertThat(in("\"media_group_id\":\"7\",\"document\":" + document("image/png")))
                .hasValue(new Picture("d", "du", 5, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\":\"hello\"",
                "\"document\":{\"file_id\":\"d\",\"file_unique_id\":\"du\"}",
                "\"document\":{\"file_id\":\"d\",\"file_unique_id\":\"du\",\"mime_type\":\"application/pdf\"}",
                "\"document\":{\"file_id\":\"d\",\"file_unique_id\":\"du\",\"mime_type\":\"image/gif\"},\"animation\":{\"file_id\":\"d\",\"file_unique_id\":\"du\",\"width\":1,\"height\":1,\"duration\":1}",
                "\"sticker\":{\"file_id\":\"d\",\"file_unique_id\":\"du\",\"width\":1,\"height\":1}"
            })
    void areNothingElse(String message) throws JsonProcessingException {
        assertThat(in(message)).isEmpty();
    }

    private static String document(String type) {
        return "{\"file_id\":\"d\",\"file_unique_id\":\"du\",\"mime_type\":\"" + type + "\",\"file_size\":5}";
    }

    private static Optional<Picture> in(String fields) throws JsonProcessingException {
        var json = "{\"message_id\":1,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"}," + fields + "}";
        return SentPictures.in(TelegramConfiguration.mapper().readValue(json, Message.class));
    }
}
