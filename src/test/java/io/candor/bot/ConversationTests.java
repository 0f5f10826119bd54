package io.candor.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.candor.bot.Call.Draft;
import io.candor.bot.Call.Said;
import io.candor.bot.Conversation.StorageAway;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

class ConversationTests {
    private static final Call<Said> CALL = new Call<>(
            new Person(1, 1),
            Place.PRIVATE,
            Language.CHINESE,
            new Said(new Draft(1, "words", false, false), Optional.empty()));
    private static final Reply DONE = Reply.in(Language.CHINESE).say("done", Keyboard.none());

    private final Dispatcher dispatcher = mock(Dispatcher.class);
    private final Texts texts = new Texts();
    private final Conversation conversation =
            new Conversation(dispatcher, new PlainAnswers(texts, mock(Openings.class)));

    @Test
    void runsTheHandlerAgainWhenSomebodyWroteTheSameAtOnce() {
        when(dispatcher.dispatch(any()))
                .thenThrow(new DuplicateKeyException("twice"))
                .thenReturn(DONE);

        assertThat(conversation.answer(CALL)).isEqualTo(DONE);
    }

    @Test
    void triesThreeTimesAndThenOwnsUpToIt() {
        when(dispatcher.dispatch(any())).thenThrow(new IllegalStateException("broken"));

        var reply = conversation.answer(CALL);

        verify(dispatcher, times(3)).dispatch(any());
        assertThat(reply)
                .isEqualTo(
                        Reply.in(Language.CHINESE).say(texts.html(Language.CHINESE, "bot.our-fault"), Keyboard.none()));
    }

    @Test
    void tellsAMistakeInThePersonsLanguageWithoutTryingAgain() {
        when(dispatcher.dispatch(any())).thenThrow(new Mistake("bot.stale") {});

        var reply = conversation.answer(CALL);

        verify(dispatcher, times(1)).dispatch(any());
        assertThat(reply.steps())
                .containsExactly(Reply.Say.plain(texts.html(Language.CHINESE, "bot.stale"), Keyboard.none()));
    }

    @Test
    void letsTheUpdateWaitWhileTheDatabaseIsAway() {
        when(dispatcher.dispatch(any())).thenThrow(new DataAccessResourceFailureException("away"));

        assertThatThrownBy(() -> conversation.answer(CALL)).isInstanceOf(StorageAway.class);
    }
}
