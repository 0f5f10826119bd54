package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.candor.support.Member;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A small bot on the library that the real one uses. */
class RealClientTests {
    private final Simulator simulator = Simulator.start(0);
    private final OkHttpTelegramClient client = new OkHttpTelegramClient(
            new ObjectMapper(),
            new OkHttpClient(),
            simulator.token(),
            TelegramUrl.builder()
                    .schema("http")
                    .host("127.0.0.1")
                    .port(simulator.port())
                    .build());
    private final Member ann = Member.of(simulator, "Ann", "en");

    @AfterEach
    void close() {
        simulator.close();
    }

    private Update newest() throws TelegramApiException {
        return client.execute(GetUpdates.builder().timeout(1).build()).getLast();
    }

    private SendMessage message(String text) {
        return SendMessage.builder()
                .chatId(ann.person().id())
                .text(text)
                .parseMode("HTML")
                .build();
    }

    @Test
    void hearsAndAnswers() throws TelegramApiException {
        ann.says("/start");

        var heard = newest().getMessage();
        client.execute(message("<b>Hello</b> " + heard.getFrom().getFirstName()));

        assertThat(heard.getText()).isEqualTo("/start");
        assertThat(heard.getEntities().getFirst().getType()).isEqualTo("bot_command");
        assertThat(ann.sees("Hello Ann").isFromBot()).isTrue();
    }

    @Test
    void showsButtonsAndAnswersAPress() throws TelegramApiException {
        ann.says("a draft");
        var preview = message("A preview");
        preview.setReplyToMessageId(newest().getMessage().getMessageId());
        preview.setReplyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(InlineKeyboardButton.builder()
                .text("🔔 Send")
                .callbackData("send")
                .build()))));
        client.execute(preview);

        ann.presses("🔔");
        var press = newest().getCallbackQuery();
        client.execute(AnswerCallbackQuery.builder()
                .callbackQueryId(press.getId())
                .text("Sent")
                .build());
        client.execute(EditMessageText.builder()
                .chatId(ann.person().id())
                .messageId(press.getMessage().getMessageId())
                .text("A receipt")
                .build());

        assertThat(press.getData()).isEqualTo("send");
        assertThat(ann.toast()).isEqualTo("Sent");
        assertThat(ann.seesNew("A receipt").buttons()).isEmpty();
    }

    @Test
    void deletes() throws TelegramApiException {
        ann.says("/start");
        var sent = client.execute(message("gone in a moment"));

        client.execute(DeleteMessage.builder()
                .chatId(ann.person().id())
                .messageId(sent.getMessageId())
                .build());

        assertThat(ann.newest().text()).isEqualTo("/start");
    }

    @Test
    void setsAMenu() throws TelegramApiException {
        client.execute(SetMyCommands.builder()
                .command(new BotCommand("help", "What this is"))
                .build());

        var menu = client.execute(GetMyCommands.builder().build());

        assertThat(menu).extracting(BotCommand::getCommand).containsExactly("help");
        assertThat(simulator.people().menu(ann.person(), ann.person().id())).hasSize(1);
    }

    @Test
    void readsWhyItWasRefused() {
        ann.says("/start");
        ann.blocks();

        var refused = catchThrowableOfType(TelegramApiRequestException.class, () -> client.execute(message("hello")));

        assertThat(refused.getErrorCode()).isEqualTo(403);
        assertThat(refused.getApiResponse()).isEqualTo("Forbidden: bot was blocked by the user");
    }

    @Test
    void understandsEverythingThatPeopleSend() throws TelegramApiException {
        for (var kind : Kind.values()) {
            ann.sends(kind);
            assertThat(newest().getMessage().getMessageId()).isPositive();
        }
    }

    @Test
    void asksWhoIsInAGroup() throws TelegramApiException {
        long group = simulator.people().groups().found("Desk", List.of(ann.person()));
        simulator.people().groups().addBot(group, ann.person(), true);

        var member = client.execute(
                new GetChatMember(Long.toString(group), ann.person().id()));
        var added = newest().getMyChatMember();

        assertThat(member.getStatus()).isEqualTo("creator");
        assertThat(added.getNewChatMember().getStatus()).isEqualTo("administrator");
    }

    @Test
    void recognisesAMessageThatHasGone() throws TelegramApiException {
        ann.forges(999, "data");

        var message = newest().getCallbackQuery().getMessage();

        assertThat(message.getDate()).isZero();
        assertThat(message.getMessageId()).isEqualTo(999);
    }
}
