package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.support.Member;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Pictures of people and of the bot, over HTTP and through the library that the real bot uses. */
class PicturesTests {
    private static final Upload HILL = StockPicture.numbered(1);
    private static final Upload OTHER = StockPicture.numbered(2);

    private final SmallBot bot = new SmallBot();
    private final Simulator simulator = bot.simulator;
    private final Person ann = simulator.people().meet("Ann", null, "en");
    private final Member seen = Member.of(simulator, ann);
    private final Spot home = new Spot(ann.id());
    private final Pictures pictures = simulator.people().pictures();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void comeInTwoSizesOfWhichTheLargestIsWhatWasSent() throws Exception {
        pictures.photo(ann, home, HILL, "a hill");

        var heard = bot.newest().getMessage();

        assertThat(heard.getCaption()).isEqualTo("a hill");
        assertThat(heard.getPhoto()).extracting(PhotoSize::getWidth).containsExactly(90, 640);
        assertThat(downloaded(heard.getPhoto().getLast().getFileId())).isEqualTo(HILL.bytes());
        assertThat(downloaded(heard.getPhoto().getFirst().getFileId())).isNotEqualTo(HILL.bytes());
    }

    @Test
    void comeAsFilesWithNameAndTypeUnchanged() throws Exception {
        pictures.file(ann, home, HILL, "");

        var document = bot.newest().getMessage().getDocument();

        assertThat(document.getFileName()).isEqualTo("hill.jpg");
        assertThat(document.getMimeType()).isEqualTo("image/jpeg");
        assertThat(downloaded(document.getFileId())).isEqualTo(HILL.bytes());
    }

    @Test
    void ofAnAlbumAreMessagesOfOneGroup() throws TelegramApiException {
        var ids = pictures.album(ann, home, List.of(HILL, OTHER), "both");

        var last = bot.newest().getMessage();

        assertThat(ids).hasSize(2);
        assertThat(last.getMediaGroupId()).isNotEmpty();
        assertThat(last.getCaption()).isNull();
    }

    @Test
    void canBeReplacedAndTheirWordsEdited() throws TelegramApiException {
        int sent = pictures.photo(ann, home, HILL, "a hill");
        var before = unique(bot.newest().getMessage());

        pictures.replace(ann, ann.id(), sent, OTHER);
        simulator.people().edits(ann, ann.id(), sent, "another hill");

        var edited = bot.newest().getEditedMessage();
        assertThat(edited.getCaption()).isEqualTo("another hill");
        assertThat(unique(edited)).isNotEqualTo(before);
        simulator.people().edits(ann, ann.id(), sent, "");
        assertThat(bot.newest().getEditedMessage().getCaption()).isNull();
    }

    @Test
    void canBeAddedToAText() throws TelegramApiException {
        int said = simulator.people().says(ann, ann.id(), "a hill");

        pictures.replace(ann, ann.id(), said, HILL);

        var edited = bot.newest().getEditedMessage();
        assertThat(edited.getText()).isNull();
        assertThat(edited.getCaption()).isEqualTo("a hill");
    }

    @Test
    void areSentByTheBotWithCaptionButtonsAndAReply() throws TelegramApiException {
        int said = simulator.people().says(ann, ann.id(), "hello");
        var photo = SendPhoto.builder()
                .chatId(ann.id())
                .photo(new InputFile(new ByteArrayInputStream(HILL.bytes()), "picture.jpg"))
                .caption("<b>图</b>")
                .parseMode("HTML")
                .protectContent(true)
                .replyParameters(ReplyParameters.builder().messageId(said).build())
                .replyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(InlineKeyboardButton.builder()
                        .text("ok")
                        .callbackData("ok")
                        .build()))))
                .build();

        var sent = bot.client.execute(photo);

        assertThat(sent.getPhoto()).hasSize(2);
        var shown = seen.sees("图");
        assertThat(shown.isProtected()).isTrue();
        assertThat(shown.repliesTo()).isEqualTo(said);
        assertThat(shown.buttons()).containsExactly("ok");
        assertThat(shown.json().path("caption_entities").path(0).path("type").asString())
                .isEqualTo("bold");
        assertThat(simulator.calls("sendPhoto").getFirst().uploads())
                .singleElement()
                .satisfies(upload -> {
                    assertThat(upload.name()).isEqualTo("picture.jpg");
                    assertThat(upload.bytes()).isEqualTo(HILL.bytes());
                });
    }

    @Test
    void areReplacedByTheBotAndNeverBecomeText() throws TelegramApiException {
        simulator.people().says(ann, ann.id(), "hello");
        var sent = bot.client.execute(SendPhoto.builder()
                .chatId(ann.id())
                .photo(new InputFile(new ByteArrayInputStream(HILL.bytes()), "picture.jpg"))
                .caption("a hill")
                .protectContent(true)
                .build());

        bot.client.execute(EditMessageMedia.builder()
                .chatId(ann.id())
                .messageId(sent.getMessageId())
                .media(InputMediaPhoto.builder()
                        .media(new ByteArrayInputStream(OTHER.bytes()), "picture.jpg")
                        .caption("<i>gone</i>")
                        .parseMode("HTML")
                        .build())
                .build());

        var shown = seen.sees("gone");
        assertThat(shown.id()).isEqualTo(sent.getMessageId());
        assertThat(shown.isProtected()).isTrue();
        assertThat(shown.json().path("photo").path(1).path("file_unique_id").asString())
                .isNotEqualTo(unique(sent));
    }

    private static String unique(Message message) {
        return message.getPhoto().getLast().getFileUniqueId();
    }

    private byte[] downloaded(String fileId) throws TelegramApiException, IOException, InterruptedException {
        var path = bot.client.execute(new GetFile(fileId)).getFilePath();
        var request = HttpRequest.newBuilder(simulator.url().resolve("/file/bot" + simulator.token() + "/" + path));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofByteArray()).body();
        }
    }
}
