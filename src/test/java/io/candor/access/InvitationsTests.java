package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.candor.access.Invitation.State;
import io.candor.access.Invitations.Gone;
import io.candor.access.Invitations.Link;
import io.candor.access.Invitations.Opened;
import io.candor.access.Invitations.Own;
import io.candor.access.Invitations.Waiting;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Mouth;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.bot.Subject;
import io.candor.sealing.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationsTests extends WithNobodyYet {
    private static final Official NOBODY = new Official(
            new OfficialId(new UUID(0, 0)), "", Set.of(), Optional.empty(), Language.ENGLISH, Optional.empty());
    private static final Guest INA = new Guest(5, "Ina", Language.CHINESE);

    @Autowired
    private Invitations invitations;

    @Autowired
    private Guests guests;

    @Autowired
    private Mouth mouth;

    private Official olga = NOBODY;
    private Link link = new Link(Bytes.empty(), new UUID(0, 0));

    @BeforeEach
    void anOwnerInvites() {
        reset(mouth);
        when(mouth.say(any(), any(), any())).thenReturn(new Mouth.Done(1));
        olga = official(1, "Olga", Role.OWNER);
        link = invitations.offer(by(olga), Set.of(Role.DESK, Role.HANDLER), Optional.of("finance"));
    }

    @Test
    void makesTheSameLinkForTheSamePressAndAnotherForAnother() {
        var press = by(olga);

        var first = invitations.offer(press, Set.of(Role.DESK), Optional.empty());

        assertThat(invitations.offer(press, Set.of(Role.DESK), Optional.empty()))
                .isEqualTo(first);
        assertThat(invitations.offer(by(olga), Set.of(Role.DESK), Optional.empty()))
                .isNotEqualTo(first);
        assertThat(first.secret().size()).isEqualTo(16);
    }

    @Test
    void opensOnceAndTellsTheOwner() {
        assertThat(open(INA)).isInstanceOf(Waiting.class);
        assertThat(open(INA)).as("the same person once more").isInstanceOf(Waiting.class);
        assertThat(open(new Guest(6, "Ida", Language.ENGLISH))).isEqualTo(new Gone());

        verify(cards, times(1)).post(card(), Destination.privately(1));
        assertThat(invitations.by(link.invitation()).guest()).contains(INA);
    }

    @Test
    void tellsAllOwnersWhereWhoInvitedIsNoneAnyMore() {
        official(2, "Otto", Role.OWNER);
        official(3, "Oona", Role.OWNER);
        appointments.revoke(olga.id());

        open(INA);

        verify(cards).post(card(), Destination.privately(2));
        verify(cards).post(card(), Destination.privately(3));
        verify(cards, never()).post(card(), Destination.privately(1));
    }

    @Test
    void staysUnusedWhenAnOwnerOpensIt() {
        assertThat(open(new Guest(1, "Olga", Language.ENGLISH))).isEqualTo(new Own());

        assertThat(open(INA)).isInstanceOf(Waiting.class);
    }

    @Test
    void opensNothingWithASecretThatNobodyMade() {
        assertThat(invitations.open(Bytes.of(new byte[16]), INA)).isEqualTo(new Gone());
        assertThat(invitations.open(Bytes.empty(), INA)).isEqualTo(new Gone());
    }

    @Test
    void opensNothingAfterTwoDaysOrOnceTakenBack() {
        var other = invitations.offer(by(olga), Set.of(Role.DESK), Optional.empty());
        assertThat(invitations.takeBack(other.invitation())).isTrue();
        assertThat(invitations.takeBack(other.invitation())).isTrue();
        clock.pass(Duration.ofHours(48));

        assertThat(open(INA)).isEqualTo(new Gone());
        assertThat(invitations.open(other.secret(), INA)).isEqualTo(new Gone());
    }

    @Test
    void cannotBeTakenBackOnceItWasOpened() {
        open(INA);

        assertThat(invitations.takeBack(link.invitation())).isFalse();
        assertThat(state()).isEqualTo(State.USED);
    }

    @Test
    void appointsOnConfirmationAndForgetsTheGuest() {
        open(INA);
        var yes = by(olga);

        invitations.confirm(link.invitation(), yes, Optional.empty());
        invitations.confirm(link.invitation(), yes, Optional.empty());

        assertThat(officials.holding(Role.DESK)).singleElement().satisfies(ina -> {
            assertThat(ina.name()).isEqualTo("Ina");
            assertThat(ina.roles()).containsExactlyInAnyOrder(Role.DESK, Role.HANDLER);
            assertThat(ina.unit()).contains("finance");
            assertThat(ina.language()).isEqualTo(Language.CHINESE);
        });
        assertThat(kept()).isEqualTo("CONFIRMED - -");
        assertThat(open(INA)).isEqualTo(new Gone());
    }

    @Test
    void takesAnotherNameAlsoForWhoWasAnOfficialBefore() {
        official(5, "Nina", Role.SUPERVISOR);
        open(INA);

        invitations.confirm(link.invitation(), by(olga), Optional.of("Ina Petrova"));

        assertThat(officials.holding(Role.SUPERVISOR)).singleElement().satisfies(ina -> {
            assertThat(ina.name()).isEqualTo("Ina Petrova");
            assertThat(ina.roles()).containsExactlyInAnyOrder(Role.DESK, Role.HANDLER, Role.SUPERVISOR);
        });
    }

    @Test
    void letsTheSecondOfTwoOwnersRead() {
        var otto = official(2, "Otto", Role.OWNER);
        open(INA);
        invitations.refuse(link.invitation(), by(olga));

        assertThatThrownBy(() -> invitations.confirm(link.invitation(), by(otto), Optional.empty()))
                .isInstanceOf(SomebodyWasQuicker.class);

        assertThat(officials.holding(Role.DESK)).isEmpty();
        assertThat(state()).isEqualTo(State.REFUSED);
    }

    @Test
    void tellsWhoWasRefusedInTheirLanguageAndForgetsThem() {
        open(INA);
        var no = by(olga);
        invitations.refuse(link.invitation(), no);
        invitations.refuse(link.invitation(), no);
        assertThat(kept()).isEqualTo("REFUSED 5 -");

        assertThat(guests.tell(link.invitation())).isEmpty();
        assertThat(guests.tell(link.invitation())).isEmpty();

        verify(mouth, times(1)).say(eq(Destination.privately(5)), eq(Language.CHINESE), any());
        assertThat(kept()).isEqualTo("REFUSED - -");
    }

    @Test
    void triesAgainToTellSomebodyButNotForEver() {
        when(mouth.say(any(), any(), any())).thenReturn(new Mouth.Later(Duration.ofSeconds(5)));
        open(INA);
        invitations.refuse(link.invitation(), by(olga));

        assertThat(guests.tell(link.invitation())).contains(Duration.ofSeconds(5));
        assertThat(kept()).isEqualTo("REFUSED 5 -");
        clock.pass(Duration.ofHours(97));
        assertThat(guests.tell(link.invitation())).isEmpty();

        assertThat(kept()).isEqualTo("REFUSED - -");
    }

    @Test
    void canBeConfirmedForTwoDaysFromItsOpeningAndThenRunsOut() {
        clock.pass(Duration.ofHours(47));
        open(INA);
        clock.pass(Duration.ofHours(47));
        invitations.expire();
        assertThat(state()).isEqualTo(State.USED);
        clock.pass(Duration.ofHours(1));

        assertThatThrownBy(() -> invitations.confirm(link.invitation(), by(olga), Optional.empty()))
                .isInstanceOf(SomebodyWasQuicker.class);
        invitations.expire();
        guests.tell(link.invitation());

        assertThat(kept()).isEqualTo("EXPIRED - -");
        verify(mouth, times(1)).say(eq(Destination.privately(5)), eq(Language.CHINESE), any());
        verify(cards).changed(card());
    }

    @Test
    void runsOutInSilenceWhereNobodyWaits() {
        clock.pass(Duration.ofHours(48));

        invitations.expire();
        guests.tell(link.invitation());

        assertThat(state()).isEqualTo(State.EXPIRED);
        verify(mouth, never()).say(any(), any(), any());
    }

    @Test
    void keepsNoSecret() {
        var all = jdbc.sql("select invitation::text from invitation")
                .query(String.class)
                .single();
        var secret = java.util.HexFormat.of().formatHex(link.secret().toArray());

        assertThat(all.replace("-", "")).doesNotContain(secret);
    }

    @RepeatedTest(20)
    void isUsedByOneOfTwoWhoOpenItAtOnce() {
        var start = new CyclicBarrier(2);
        List<CompletableFuture<Opened>> both = LongStream.of(5, 6)
                .mapToObj(id -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return open(new Guest(id, "Twin", Language.ENGLISH));
                }))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).map(Opened::getClass))
                .map(Class::getSimpleName)
                .containsExactlyInAnyOrder("Waiting", "Gone");
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Opened open(Guest guest) {
        return invitations.open(link.secret(), guest);
    }

    private State state() {
        return invitations.by(link.invitation()).state();
    }

    private String kept() {
        return jdbc.sql("""
                        select state || ' ' || coalesce(telegram_id::text, '-') || ' ' || coalesce(name, '-')
                        from invitation
                        """).query(String.class).single();
    }

    private Subject card() {
        return new Subject('i', link.invitation());
    }

    private static Decision by(Official owner) {
        return new Decision(UUID.randomUUID(), owner.id());
    }
}
