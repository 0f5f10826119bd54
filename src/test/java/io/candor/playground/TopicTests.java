package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.support.Member;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Groups with topics, seen by a small bot on the library that the real one uses. */
class TopicTests {
    private final SmallBot bot = new SmallBot();
    private final Member ann = Member.of(bot.simulator, "Ann", "en");
    private final Groups groups = bot.simulator.people().groups();
    private final long group = groups.foundWithTopics("Desk", List.of(ann.person()));

    TopicTests() {
        groups.addBot(group, ann.person(), true);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private SendMessage.SendMessageBuilder<?, ?> message(String text) {
        return SendMessage.builder().chatId(group).text(text);
    }

    @Test
    void areMarkedOnTheGroupAndOnWhatIsSaidInThem() throws TelegramApiException {
        int canteen = groups.topic(group, "Canteen");

        ann.in(group, canteen).says("Hello there");
        var heard = bot.newest().getMessage();

        assertThat(bot.client.execute(new GetChat(Long.toString(group))).getIsForum())
                .isTrue();
        assertThat(heard.getIsTopicMessage()).isTrue();
        assertThat(heard.getMessageThreadId()).isEqualTo(canteen);
        assertThat(heard.getReplyToMessage().getForumTopicCreated().getName()).isEqualTo("Canteen");
    }

    @Test
    void theGeneralOneIsUnmarked() throws TelegramApiException {
        groups.topic(group, "Canteen");

        ann.in(group).says("Hello all");

        assertThat(bot.newest().getMessage().getIsTopicMessage()).isNull();
        assertThat(bot.newest().getMessage().getMessageThreadId()).isNull();
    }

    @Test
    void takeWhatTheBotSaysAndWhatRepliesToThemStays() throws TelegramApiException {
        int canteen = groups.topic(group, "Canteen");

        var said = bot.client.execute(
                message("In the topic").messageThreadId(canteen).build());
        var replied = bot.client.execute(
                message("To that").replyToMessageId(said.getMessageId()).build());
        ann.in(group).replies("To that", "And to that");

        assertThat(said.getMessageThreadId()).isEqualTo(canteen);
        assertThat(replied.getMessageThreadId()).isEqualTo(canteen);
        assertThat(bot.newest().getMessage())
                .extracting(Message::getIsTopicMessage, Message::getMessageThreadId)
                .containsExactly(true, canteen);
        assertThat(ann.in(group, canteen).messages()).hasSize(4);
        assertThat(ann.in(group, groups.topic(group, "Doors")).messages()).hasSize(1);
    }

    @Test
    void areRefusedWhereTheyAreNotThere() {
        int canteen = groups.topic(group, "Canteen");
        long plain = groups.found("Plain", List.of(ann.person()));
        groups.addBot(plain, ann.person(), true);
        groups.deleteTopic(group, canteen);

        for (var nowhere : List.of(
                message("gone").messageThreadId(canteen),
                message("the general one").messageThreadId(1),
                message("no topics").chatId(plain).messageThreadId(7))) {
            assertThat(bot.refused(nowhere.build()).getApiResponse())
                    .isEqualTo("Bad Request: message thread not found");
        }
    }

    @Test
    void nobodyWritesInOneThatIsNotThere() {
        assertThatThrownBy(() -> ann.in(group, 77).says("Hello")).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> groups.topic(groups.found("Plain", List.of(ann.person())), "Doors"))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void repliesOutsideOfThemShareAThreadThatIsNoTopic() throws TelegramApiException {
        long plain = groups.found("Plain", List.of(ann.person()));
        groups.addBot(plain, ann.person(), true);
        var asked = bot.client.execute(message("Why?").chatId(plain).build());

        ann.in(plain).replies("Why?", "Because");

        var heard = bot.newest().getMessage();
        assertThat(heard.getMessageThreadId()).isEqualTo(asked.getMessageId());
        assertThat(heard.getIsTopicMessage()).isNull();
    }
}
