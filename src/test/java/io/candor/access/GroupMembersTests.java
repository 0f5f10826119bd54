package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.candor.bot.Person;
import io.candor.bot.Presence;
import io.candor.bot.Presence.Answer;
import io.candor.organisation.OfficeClock;
import io.candor.support.TestClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupMembersTests {
    private static final long GROUP = -100;
    private static final Person ANN = new Person(11, 11);
    private static final Person BEN = new Person(12, 12);

    private final Presence presence = mock(Presence.class);
    private final MembersGroupTable groups = mock(MembersGroupTable.class);
    private final TestClock clock = new TestClock(AccessModule.MORNING);
    private final GroupMembers members = new GroupMembers(groups, presence, new OfficeClock(clock, ZoneOffset.UTC));

    @BeforeEach
    void aGroup() {
        when(groups.group()).thenReturn(Optional.of(GROUP));
    }

    @ParameterizedTest
    @CsvSource({"IN, ADMITTED", "OUT, REFUSED", "HIDDEN, UNKNOWN", "AWAY, UNKNOWN"})
    void takeTelegramsWord(Answer told, Admission admission) {
        when(presence.of(11, GROUP)).thenReturn(told);

        assertThat(members.of(ANN)).isEqualTo(admission);
    }

    @Test
    void cannotBeToldWithoutAGroup() {
        when(groups.group()).thenReturn(Optional.empty());

        assertThat(members.of(ANN)).isEqualTo(Admission.UNKNOWN);
    }

    @Test
    void areRememberedForFiveMinutesAndOnlyThose() {
        when(presence.of(11, GROUP)).thenReturn(Answer.IN, Answer.OUT);
        when(presence.of(12, GROUP)).thenReturn(Answer.OUT);
        members.of(ANN);

        clock.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(members.of(ANN)).isEqualTo(Admission.ADMITTED);
        assertThat(members.of(BEN)).isEqualTo(Admission.REFUSED);
        clock.pass(Duration.ofSeconds(1));
        assertThat(members.of(ANN)).isEqualTo(Admission.REFUSED);

        verify(presence, times(2)).of(11, GROUP);
    }

    @Test
    void doNotWaitOnceTheyHaveJoined() {
        when(presence.of(11, GROUP)).thenReturn(Answer.OUT, Answer.AWAY, Answer.IN);

        assertThat(members.of(ANN)).isEqualTo(Admission.REFUSED);
        assertThat(members.of(ANN)).isEqualTo(Admission.UNKNOWN);
        assertThat(members.of(ANN)).isEqualTo(Admission.ADMITTED);
    }

    @Test
    void areAskedAboutAnewInAnotherGroup() {
        when(presence.of(11, GROUP)).thenReturn(Answer.IN);
        when(presence.of(11, -200)).thenReturn(Answer.OUT);
        members.of(ANN);
        when(groups.group()).thenReturn(Optional.of(-200L));

        assertThat(members.of(ANN)).isEqualTo(Admission.REFUSED);
    }

    @Test
    void areRememberedUnderImagesThatAreForgotten() {
        var memory = new UntilMidnight<>(new OfficeClock(clock, ZoneOffset.UTC), 0);
        memory.change(_ -> 1, 11);
        memory.change(_ -> 2, 12);

        memory.forgetWhere(value -> value == 1);

        assertThat(memory.of(11)).isZero();
        assertThat(memory.of(12)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"GROUP, access.not-a-member.GROUP", "INVITE, access.not-a-member.INVITE"})
    void readWhyTheyMayNotAndWhatToDo(MembershipRule rule, String key) {
        assertThatThrownBy(() -> asking(rule, Admission.REFUSED).check(ANN))
                .isInstanceOfSatisfying(
                        NotAMember.class, refused -> assertThat(refused.key()).isEqualTo(key));
        assertThatThrownBy(() -> asking(rule, Admission.UNKNOWN).check(ANN)).isInstanceOf(MembershipUnknown.class);
        asking(rule, Admission.ADMITTED).check(ANN);
    }

    private static Membership asking(MembershipRule rule, Admission answer) {
        return new Membership() {
            @Override
            public MembershipRule rule() {
                return rule;
            }

            @Override
            public Admission of(Person person) {
                return answer;
            }

            @Override
            public boolean remembersMembers() {
                return false;
            }
        };
    }
}
