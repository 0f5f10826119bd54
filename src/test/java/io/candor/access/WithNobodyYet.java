package io.candor.access;

import static org.mockito.Mockito.clearInvocations;

import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.cards.Cards;
import io.candor.support.TestClock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/** The module on a real PostgreSQL, where each test begins without any official. */
@SpringJUnitConfig(AccessModule.class)
abstract class WithNobodyYet {
    @Autowired
    Appointments appointments;

    @Autowired
    Officials officials;

    @Autowired
    Cards cards;

    @Autowired
    TestClock clock;

    @Autowired
    MovableRule.Moved rule;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void nobodyIsAnOfficial() {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(
                            "truncate official, invitation, claim, desk_group, members_group, members_unseen, member, held_member, "
                                    + "member_invitation, held_link_use, recent_link_use cascade")
                    .update();
        });
        clock.moveTo(AccessModule.MORNING);
        rule.is(MembershipRule.INVITE);
        clearInvocations(cards);
    }

    Official official(long telegramId, String name, Role... roles) {
        return appointments.appoint(new Appointee(
                UUID.randomUUID(), telegramId, name, Set.of(roles), Optional.of("office"), Language.ENGLISH));
    }
}
