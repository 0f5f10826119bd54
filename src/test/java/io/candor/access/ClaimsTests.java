package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.candor.access.Claims.Outcome;
import io.candor.access.Claims.Over;
import io.candor.access.Claims.Owner;
import io.candor.access.Claims.Taken;
import io.candor.access.Claims.Wrong;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.sealing.ReceiptCode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class ClaimsTests extends WithNobodyYet {
    private static final String WRONG = "0000-0000-0000-0000";

    @Autowired
    private Claims claims;

    @MockitoBean
    private Console console;

    private String code = "";

    @BeforeEach
    void start() {
        claims.offer();
        code = printed();
    }

    @Test
    void makesWhoeverHasTheCodeOwnerOnce() {
        assertThat(claim(1, code)).isEqualTo(new Owner());
        assertThat(claim(2, code)).isEqualTo(new Taken());

        assertThat(officials.holding(Role.OWNER)).singleElement().satisfies(owner -> {
            assertThat(owner.name()).isEqualTo("Claimant 1");
            assertThat(owner.roles()).containsExactly(Role.OWNER);
        });
    }

    @Test
    void takesTheCodeHoweverItIsTyped() {
        assertThat(claim(1, " " + code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(new Owner());
    }

    @Test
    void answersADeliveryComeTwiceAsTheFirst() {
        var act = UUID.randomUUID();

        assertThat(claim(1, act, code)).isEqualTo(new Owner());
        assertThat(claim(1, act, code)).isEqualTo(new Owner());

        assertThat(officials.holding(Role.OWNER)).hasSize(1);
    }

    @Test
    void givesFiveTriesToAllTogetherAndThenNoneToTheRightCode() {
        assertThat(IntStream.range(0, 5).mapToObj(nth -> claim(nth + 1L, WRONG)))
                .containsExactly(new Wrong(4), new Wrong(3), new Wrong(2), new Wrong(1), new Over());

        assertThat(claim(9, code)).isEqualTo(new Over());
        assertThat(officials.holding(Role.OWNER)).isEmpty();
    }

    @Test
    void countsAWrongTryOnceThatIsDeliveredTwice() {
        var act = UUID.randomUUID();

        assertThat(claim(1, act, WRONG)).isEqualTo(new Wrong(4));
        assertThat(claim(1, act, "nonsense")).isEqualTo(new Wrong(4));
        assertThat(claim(1, "nonsense")).isEqualTo(new Wrong(3));
    }

    @Test
    void holdsForADay() {
        clock.pass(Duration.ofHours(24));

        assertThat(claim(1, code)).isEqualTo(new Over());
    }

    @Test
    void makesAnotherCodeAtEachStartAndForgetsTheOneBefore() {
        claims.offer();

        assertThat(claim(1, code)).isEqualTo(new Wrong(4));
        assertThat(claim(1, printed())).isEqualTo(new Owner());
    }

    @Test
    void printsNoCodeOnceThereIsAnOwner() {
        claim(1, code);
        clearInvocations(console);

        claims.offer();

        verify(console, never()).print(any());
        assertThat(jdbc.sql("select count(*) from claim").query(Integer.class).single())
                .isZero();
    }

    @Test
    void keepsOnlyAnImage() {
        var kept = jdbc.sql("select claim::text from claim").query(String.class).single();

        assertThat(kept.toUpperCase(Locale.ROOT)).doesNotContain(code, code.replace("-", ""));
    }

    @RepeatedTest(10)
    void makesOneOwnerOfTwoWhoClaimAtOnce() throws InterruptedException {
        var start = new CountDownLatch(1);
        var both = IntStream.of(1, 2)
                .mapToObj(who -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return claim(who, code);
                }))
                .toList();

        start.countDown();

        assertThat(both.stream().map(CompletableFuture::join))
                .containsOnlyOnce(new Owner())
                .containsAnyOf(new Over(), new Taken());
        assertThat(officials.holding(Role.OWNER)).hasSize(1);
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Outcome claim(long who, String typed) {
        return claim(who, UUID.randomUUID(), typed);
    }

    private Outcome claim(long who, UUID act, String typed) {
        var roles = Set.of(Role.OWNER);
        return claims.claim(
                new Appointee(act, who, "Claimant " + who, roles, Optional.empty(), Language.ENGLISH), typed);
    }

    private String printed() {
        var last = ArgumentCaptor.forClass(ReceiptCode.class);
        verify(console, atLeastOnce()).print(last.capture());
        return last.getValue().grouped();
    }
}
