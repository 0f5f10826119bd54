package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.sealing.SealingFixtures;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is a member by invitation, from the first moment to the last, and across the release between. */
class MembersTests extends ByInvitation {
    @Autowired
    private Membership membership;

    @Test
    void areMembersAtOnceAndAfterTheRelease() {
        members.admit(person(11));
        assertThat(states(11)).containsExactly(true);
        assertThat(count("member")).as("nobody sees it before the release").isZero();

        release.bringOut();

        assertThat(states(11)).containsExactly(true);
        assertThat(List.of(count("member"), count("held_member"))).containsExactly(1, 0);
    }

    @Test
    void areNoneAtOnceWhenTheyLeaveAndTheImageGoesWithTheRelease() {
        members.admit(person(11));
        members.admit(person(12));
        release.bringOut();

        assertThat(members.leave(person(11))).isTrue();
        assertThat(states(11, 12)).containsExactly(false, true);
        assertThat(count("member")).isEqualTo(2);
        release.bringOut();

        assertThat(states(11, 12)).containsExactly(false, true);
        assertThat(count("member")).isEqualTo(1);
        assertThat(members.leave(person(11))).as("there is nothing left").isFalse();
        assertThat(count("held_member")).isZero();
    }

    @Test
    void canComeAndGoBetweenTwoReleases() {
        members.admit(person(11));
        members.leave(person(11));
        assertThat(states(11)).containsExactly(false);
        members.admit(person(12));
        members.leave(person(12));
        members.admit(person(12));

        release.bringOut();

        assertThat(states(11, 12)).containsExactly(false, true);
        assertThat(count("member")).isEqualTo(1);
    }

    @Test
    void canComeBackAfterARelease() {
        members.admit(person(11));
        release.bringOut();
        members.leave(person(11));
        members.admit(person(11));

        assertThat(states(11)).containsExactly(true);
        release.bringOut();

        assertThat(states(11)).containsExactly(true);
        assertThat(count("member")).isEqualTo(1);
    }

    @Test
    void areFoundAndForgottenAlsoUnderAnOlderKey() {
        var installation = SealingFixtures.at(clock);
        var table = new MemberTable(jdbc);
        new Members(table, installation.memberImages()).admit(person(11));
        release.bringOut();
        var later = new Members(table, installation.rotated().memberImages());

        assertThat(later.contain(person(11))).isTrue();
        later.admit(person(11));
        assertThat(count("held_member")).as("once is enough").isZero();
        later.leave(person(11));
        assertThat(later.contain(person(11))).isFalse();
        release.bringOut();

        assertThat(count("member")).isZero();
    }

    @Test
    void comeBackUnderTodaysKeyAlone() {
        var installation = SealingFixtures.at(clock);
        var table = new MemberTable(jdbc);
        new Members(table, installation.memberImages()).admit(person(11));
        release.bringOut();
        var rotated = installation.rotated();
        var later = new Members(table, rotated.memberImages());

        later.leave(person(11));
        later.admit(person(11));
        assertThat(later.contain(person(11))).isTrue();
        release.bringOut();

        assertThat(later.contain(person(11))).isTrue();
        assertThat(jdbc.sql("select image from member").query(UUID.class).list())
                .containsExactly(rotated.memberImages().allOf(11).getFirst());
    }

    @Test
    void decideWhoMayWriteWhereThatIsTheRule() {
        members.admit(person(11));

        assertThat(membership.of(person(11))).isEqualTo(Admission.ADMITTED);
        assertThat(membership.of(person(1)))
                .as("an owner is one only by a link")
                .isEqualTo(Admission.REFUSED);
        assertThat(membership.remembersMembers()).isTrue();
        rule.is(MembershipRule.OPEN);

        assertThat(membership.of(person(1))).isEqualTo(Admission.ADMITTED);
    }

    private List<Boolean> states(long... people) {
        return LongStream.of(people).mapToObj(id -> members.contain(person(id))).toList();
    }
}
