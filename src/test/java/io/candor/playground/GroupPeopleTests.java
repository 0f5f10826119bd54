package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.support.Member;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMemberCount;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Who people are to the bot, in private and in groups, seen by a small bot on the library that the real one uses. */
class GroupPeopleTests {
    private final SmallBot bot = new SmallBot();
    private final People people = bot.simulator.people();
    private final Member ann = Member.of(bot.simulator, people.meet("Ann", "Lee", "ann", "en"));
    private final Member wang = Member.of(bot.simulator, "王强", "zh-hans");
    private final long group = people.groups().found("Desk", List.of(ann.person(), wang.person()));

    GroupPeopleTests() {
        people.groups().addBot(group, ann.person(), true);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private SendMessage.SendMessageBuilder<?, ?> message(String text) {
        return SendMessage.builder().chatId(group).text(text);
    }

    @Test
    void aPersonIsKnownByNameAndPerhapsUsername() throws TelegramApiException {
        var lee = bot.client.execute(new GetChat(Long.toString(ann.person().id())));
        var qiang = bot.client.execute(new GetChat(Long.toString(wang.person().id())));

        assertThat(List.of(lee.getFirstName(), lee.getLastName(), lee.getUserName()))
                .containsExactly("Ann", "Lee", "ann");
        assertThat(qiang.getFirstName()).isEqualTo("王强");
        assertThat(qiang.getLastName()).isNull();
        assertThat(qiang.getUserName()).isNull();
    }

    @Test
    void aGroupSaysHowManyAreInItAndHowTheBotStands() throws TelegramApiException {
        var chat = Long.toString(group);

        assertThat(bot.client.execute(new GetChat(chat)).getTitle()).isEqualTo("Desk");
        assertThat(bot.client.execute(new GetChat(chat)).getType()).isEqualTo("supergroup");
        assertThat(bot.client.execute(new GetChatMemberCount(chat))).isEqualTo(3);
        assertThat(bot.client.execute(new GetChatMember(chat, 1L)).getStatus()).isEqualTo("administrator");
        people.groups().addBot(group, ann.person(), false);
        assertThat(bot.client.execute(new GetChatMember(chat, 1L)).getStatus()).isEqualTo("member");
        people.groups().removeBot(group, ann.person());
        assertThat(bot.refused(new GetChatMemberCount(chat)).getErrorCode()).isEqualTo(403);
    }

    @Test
    void anAdministratorCanWriteInTheNameOfTheGroupButPressesInTheirOwn() throws TelegramApiException {
        ann.anonymouslyIn(group).says("/setup");
        var heard = bot.newest().getMessage();
        bot.client.execute(message("Here?").replyMarkup(button()).build());
        ann.anonymouslyIn(group).presses("Here");

        assertThat(heard.getFrom().getId()).isEqualTo(1087968824L);
        assertThat(heard.getFrom().getIsBot()).isTrue();
        assertThat(heard.getSenderChat().getId()).isEqualTo(group);
        assertThat(bot.newest().getCallbackQuery().getFrom().getId())
                .isEqualTo(ann.person().id());
        assertThatThrownBy(() -> wang.anonymouslyIn(group).says("/setup")).isInstanceOf(NotPossible.class);
        people.groups().promote(group, wang.person());
        assertThat(wang.anonymouslyIn(group).says("/setup")).isPositive();
    }

    private static InlineKeyboardMarkup button() {
        return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(
                InlineKeyboardButton.builder().text("Here").callbackData("here").build())));
    }

    @Test
    void theAnswerToAPressCanLeadIntoThePrivateChat() throws TelegramApiException {
        bot.client.execute(message("Here?").replyMarkup(button()).build());
        wang.in(group).says("unrelated");
        var inGroup = wang.in(group);
        inGroup.presses("Here");
        var press = bot.newest().getCallbackQuery().getId();

        var elsewhere = AnswerCallbackQuery.builder().callbackQueryId(press).url("https://example.org/");
        assertThat(bot.refused(elsewhere.build()).getApiResponse()).isEqualTo("Bad Request: URL_INVALID");
        bot.client.execute(AnswerCallbackQuery.builder()
                .callbackQueryId(press)
                .url("https://t.me/" + bot.simulator.username() + "?start=r-24")
                .build());
        inGroup.follows();

        assertThat(bot.newest().getMessage().getText()).isEqualTo("/start r-24");
        assertThat(bot.newest().getMessage().getChatId())
                .isEqualTo(wang.person().id());
    }

    @Test
    void aSelectiveQuestionIsPutOnlyToWhomItMentionsOrRepliesTo() throws TelegramApiException {
        int said = wang.in(group).says("/assign");
        var selective = ForceReplyKeyboard.builder().forceReply(true).selective(true);

        bot.client.execute(
                message("@ann until when?").replyMarkup(selective.build()).build());
        bot.client.execute(message("And you?")
                .replyToMessageId(said)
                .replyMarkup(selective.build())
                .build());
        bot.client.execute(
                message("Anybody?").replyMarkup(new ForceReplyKeyboard(true)).build());

        assertThat(asked(ann)).containsExactly("@ann until when?", "Anybody?");
        assertThat(asked(wang)).containsExactly("And you?", "Anybody?");
    }

    private List<String> asked(Member member) {
        return member.in(group).messages().stream()
                .filter(message -> message.asksForReply())
                .map(message -> message.text())
                .toList();
    }

    @Test
    void protectedContentStaysProtectedWhenEdited() throws TelegramApiException {
        var sent = bot.client.execute(message("secret").protectContent(true).build());
        bot.client.execute(EditMessageText.builder()
                .chatId(group)
                .messageId(sent.getMessageId())
                .text("another")
                .build());

        assertThat(sent.getHasProtectedContent()).isTrue();
        assertThat(ann.in(group).sees("another").isProtected()).isTrue();
    }

    @Test
    void aGroupThatBecameAnotherNamesItsSuccessorWhereverTheBotWrites() throws TelegramApiException {
        long successor = people.groups().upgrade(group);

        var refused = bot.refused(message("hello").build());

        assertThat(refused.getApiResponse()).isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
        assertThat(refused.getParameters().getMigrateToChatId()).isEqualTo(successor);
        assertThat(bot.client
                        .execute(message("hello").chatId(successor).build())
                        .getMessageId())
                .isPositive();
    }
}
