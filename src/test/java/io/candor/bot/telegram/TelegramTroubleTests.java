package io.candor.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.telegram.TelegramTrouble.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramTroubleTests {

    @ParameterizedTest
    @CsvSource({
        "401, Unauthorized, WRONG_TOKEN",
        "404, Not Found, WRONG_TOKEN",
        "409, Conflict: can't use getUpdates method while webhook is active, WEBHOOK_SET",
        "409, Conflict: terminated by other getUpdates request, ANOTHER_POLLER",
        "429, Too Many Requests: retry after 5, TOO_FAST",
        "400, Bad Request: message is not modified: specified, ALREADY",
        "400, Bad Request: query is too old and response timeout expired or query ID is invalid, ALREADY",
        "400, Bad Request: message to delete not found, ALREADY",
        "400, Bad Request: chat not found, REFUSED",
        "403, Forbidden: bot was blocked by the user, REFUSED",
        "502, Bad Gateway, AWAY",
        "0, '', AWAY",
    })
    void knowsWhatToMakeOfAnAnswer(int code, String description, Kind expected) {
        assertThat(TelegramTrouble.refused(code, description, 0).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: bot was blocked by the user, true",
        "403, Forbidden: user is deactivated, true",
        "400, Bad Request: chat not found, true",
        "400, Bad Request: PEER_ID_INVALID, true",
        "400, Bad Request: can't parse entities, false",
        "400, Bad Request: message to edit not found, false",
        "401, Unauthorized, false",
        "429, Too Many Requests: retry after 5, false",
        "502, Bad Gateway, false",
    })
    void knowsWhenNobodyIsThereAnyMore(int code, String description, boolean gone) {
        assertThat(TelegramTrouble.refused(code, description, 0).isGone()).isEqualTo(gone);
    }

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request: user not found, true",
        "400, Bad Request: PARTICIPANT_ID_INVALID, true",
        "400, Bad Request: member not found, true",
        "400, Bad Request: chat not found, false",
        "400, Bad Request: member list is inaccessible, false",
        "400, Bad Request: CHAT_ADMIN_REQUIRED, false",
        "403, Forbidden: bot was kicked from the supergroup chat, false",
    })
    void knowsWhenItWasAskedAboutSomebodyUnknown(int code, String description, boolean unknown) {
        assertThat(TelegramTrouble.refused(code, description, 0).isAboutSomebodyUnknown())
                .isEqualTo(unknown);
    }

    @Test
    void waitsAsLongAsTelegramAsks() {
        assertThat(TelegramTrouble.refused(429, "", 7).pause()).isEqualTo(Duration.ofSeconds(7));
    }
}
