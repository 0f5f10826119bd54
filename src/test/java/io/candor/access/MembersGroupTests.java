package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import io.candor.bot.Presence;
import io.candor.bot.Presence.Answer;
import io.candor.bot.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The members' group: which it is, and that owners hear once when the bot does not see who is in it. */
class MembersGroupTests extends WithNobodyYet {
    private static final long GROUP = -100;

    @Autowired
    private MembersGroup members;

    @Autowired
    private Presence presence;

    @Autowired
    private SchedulerClient scheduler;

    @BeforeEach
    void twoOwnersAndAGroup() {
        official(1, "Olga", Role.OWNER);
        official(2, "Otto", Role.OWNER);
        rule.is(MembershipRule.GROUP);
        members.choose(GROUP);
        reset(presence, scheduler);
    }

    @Test
    void isTheOneThatWasChosenLast() {
        members.choose(-200);

        assertThat(members.group()).contains(-200L);
        members.giveUp();
        assertThat(members.group()).isEmpty();
    }

    @Test
    void isTheOneOfTheSettingsUntilOneIsChosenOrGivenUp() {
        jdbc.sql("truncate members_group").update();
        var table = new MembersGroupTable(jdbc, new MembersChatProperties(-300L));

        assertThat(table.group()).contains(-300L);
        table.choose(-200);
        assertThat(table.group()).contains(-200L);
        table.giveUp();

        assertThat(table.group()).isEmpty();
    }

    @Test
    void followsWhenItBecomesAnother() {
        members.moved(-5, -6);
        assertThat(members.group()).contains(GROUP);

        members.moved(GROUP, -7);

        assertThat(members.group()).contains(-7L);
    }

    @Test
    void staysChosenWhenTheBotIsTakenOutAndOwnersHearOfItOnce() {
        when(presence.own(GROUP)).thenReturn(Answer.HIDDEN);

        members.lost(-5);
        verify(scheduler, never()).schedule(any(SchedulableInstance.class));
        members.lost(GROUP);
        members.look();
        members.look();

        assertThat(members.group()).contains(GROUP);
        verify(scheduler, times(2)).schedule(any(SchedulableInstance.class));
    }

    @Test
    void isNewsAgainOnceItWasSeenMeanwhile() {
        when(presence.own(GROUP)).thenReturn(Answer.HIDDEN, Answer.IN, Answer.HIDDEN);

        members.look();
        members.look();
        members.look();

        verify(scheduler, times(4)).schedule(any(SchedulableInstance.class));
    }

    @Test
    void isNoNewsWhereTelegramIsAwayForAMoment() {
        when(presence.own(GROUP))
                .thenReturn(Answer.AWAY, Answer.AWAY, Answer.IN, Answer.AWAY, Answer.AWAY, Answer.AWAY);

        for (var nth = 0; nth < 5; nth++) {
            members.look();
        }
        verify(scheduler, never()).schedule(any(SchedulableInstance.class));
        members.look();

        verify(scheduler, times(2)).schedule(any(SchedulableInstance.class));
    }

    @Test
    void isNewsWhereNoneIsChosen() {
        members.giveUp();

        members.look();

        verify(scheduler, times(2)).schedule(any(SchedulableInstance.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = MembershipRule.class,
            names = {"OPEN", "INVITE"})
    void isNotLookedAtWhereItDecidesNothing(MembershipRule other) {
        rule.is(other);

        members.look();

        verify(presence, never()).own(GROUP);
    }

    @Test
    void isToldToTheFirstOwnerThereIs() {
        when(presence.own(GROUP)).thenReturn(Answer.HIDDEN);
        nobodyIsAnOfficial();
        rule.is(MembershipRule.GROUP);
        members.choose(GROUP);

        members.look();
        verify(scheduler, never()).schedule(any(SchedulableInstance.class));
        official(1, "Olga", Role.OWNER);
        reset(scheduler);
        members.look();

        verify(scheduler, times(1)).schedule(any(SchedulableInstance.class));
    }
}
