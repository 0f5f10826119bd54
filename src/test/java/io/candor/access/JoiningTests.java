package io.candor.access;

import static io.candor.access.Joining.Outcome.ALREADY;
import static io.candor.access.Joining.Outcome.GONE;
import static io.candor.access.Joining.Outcome.JOINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.access.Joining.Outcome;
import io.candor.sealing.Bytes;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** By a link somebody becomes a member, and no more people than it is for. */
class JoiningTests extends ByInvitation {
    private static long stranger = 1_000_000;

    @Test
    void admitsAsManyAsTheLinkIsFor() {
        var link = link(2);

        assertThat(List.of(opens(11, link), opens(12, link), opens(13, link))).containsExactly(JOINED, JOINED, GONE);

        assertThat(members.contain(person(11))).isTrue();
        assertThat(members.contain(person(13))).isFalse();
    }

    @Test
    void usesNothingUpForWhoIsAMemberAlready() {
        var link = link(2);
        opens(11, link);

        assertThat(opens(11, link)).isEqualTo(ALREADY);
        release.bringOut();
        assertThat(opens(11, link(5))).isEqualTo(ALREADY);

        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void makesTheSameLinkForTheSamePress() {
        var press = new Decision(UUID.randomUUID(), owner);

        var first = invitations.offer(press, 5, Duration.ofDays(1));
        opens(11, first);

        assertThat(invitations.offer(press, 5, Duration.ofDays(1))).isEqualTo(first);
        assertThat(invitations.offer(press, 5, Duration.ofDays(1)).invitation()).isNotEqualTo(link(5).invitation());
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void opensNothingOnceClosedOrRunOut() {
        var closed = link(5);
        var over = link(5);
        invitations.close(closed.invitation());
        assertThat(opens(11, closed)).isEqualTo(GONE);
        assertThat(opens(12, over)).isEqualTo(JOINED);
        clock.pass(Duration.ofDays(7));

        assertThat(opens(13, over)).isEqualTo(GONE);
        assertThat(invitations.open(10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void findsItsUseAgainWhenThePressWasCutShort(int releases) {
        var link = link(1);
        invitations.take(link.secret(), person(11)); // and then the process was killed
        for (var nth = 0; nth < releases; nth++) {
            release.bringOut();
        }

        assertThat(opens(12, link)).as("nobody else takes it").isEqualTo(GONE);
        assertThat(opens(11, link)).isEqualTo(JOINED);

        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void admitsNobodyTooManyWhereAPressWasCutShortAndNeverCameAgain() {
        var link = link(1);
        invitations.take(link.secret(), person(11));
        release.bringOut();
        release.bringOut();

        assertThat(opens(12, link)).isEqualTo(GONE);
        assertThat(opens(11, link))
                .as("its use is forgotten by then, and spent")
                .isEqualTo(GONE);
    }

    @Test
    void countsForOwnersWithTheReleaseAndNotAtOnce() {
        var link = link(3);
        opens(11, link);
        assertThat(invitations.open(10)).extracting(MemberInvitation::used).containsExactly(0);

        release.bringOut();
        assertThat(invitations.open(10)).extracting(MemberInvitation::used).containsExactly(1);
        opens(12, link);
        release.bringOut();
        release.bringOut();

        assertThat(invitations.open(10)).extracting(MemberInvitation::used).containsExactly(2);
        assertThat(count("recent_link_use")).isZero();
        opens(13, link);
        release.bringOut();
        assertThat(invitations.open(10)).as("there is nothing left to open").isEmpty();
    }

    @Test
    void makesWhoGuessesLinksWait() {
        var nobodys = Bytes.of(new byte[16]);
        for (var nth = 0; nth < 5; nth++) {
            assertThat(opens(21, nobodys)).isEqualTo(GONE);
        }

        assertThatThrownBy(() -> opens(21, link(1)))
                .isInstanceOfSatisfying(
                        TooManyLinks.class, wait -> assertThat(wait.arguments()).contains(15L));
        assertThat(opens(22, link(1))).isEqualTo(JOINED);
        clock.pass(Duration.ofSeconds(15));
        assertThat(opens(21, link(1))).isEqualTo(JOINED);
    }

    @Test
    void opensNothingWithASecretThatIsNone() {
        assertThat(opens(31, Bytes.empty())).isEqualTo(GONE);
        assertThat(opens(31, Bytes.of(new byte[40]))).isEqualTo(GONE);
    }

    @Test
    void keepsNoSecret() {
        var link = link(3);
        opens(11, link);
        var all = jdbc.sql("""
                        select string_agg(t, ' ') from (select member_invitation::text t from member_invitation
                            union all select held_link_use::text from held_link_use
                            union all select held_member::text from held_member) kept
                        """).query(String.class).single();

        assertThat(all.replace("-", ""))
                .doesNotContain(HexFormat.of().formatHex(link.secret().toArray()));
    }

    @RepeatedTest(20)
    void admitsOneOfTwoWhoOpenTheLastUseAtOnce() {
        var link = link(1);

        assertThat(atOnce(link, ++stranger, ++stranger)).containsExactlyInAnyOrder(JOINED, GONE);

        assertThat(count("held_member")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void admitsTheRightNumberOfManyWhoOpenItAtOnce() {
        var link = link(7);

        var outcomes = atOnce(link, LongStream.range(0, 20).map(_ -> ++stranger).toArray());

        assertThat(outcomes).filteredOn(JOINED::equals).hasSize(7);
        assertThat(taken()).isEqualTo(7);
    }

    @RepeatedTest(5)
    void countsOnceWhoOpensItTwiceAtOnce() {
        var link = link(5);
        var twin = ++stranger;

        assertThat(atOnce(link, twin, twin)).contains(JOINED).doesNotContain(GONE);

        assertThat(taken()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "used = 6",
                "used = -1",
                "uses = 50",
                "id = gen_random_uuid()",
                "expires_at = expires_at + interval '1 day'",
                "closed = false"
            })
    void refusesToMakeALinkAnother(String change) {
        var link = link(5);
        invitations.close(link.invitation());

        assertThatThrownBy(
                        () -> jdbc.sql("update member_invitation set " + change).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<Outcome> atOnce(MemberLink link, long... people) {
        var start = new CyclicBarrier(people.length);
        var all = LongStream.of(people)
                .mapToObj(person -> CompletableFuture.supplyAsync(
                        () -> {
                            await(start);
                            return opens(person, link);
                        },
                        task -> Thread.ofVirtual().start(task)))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
