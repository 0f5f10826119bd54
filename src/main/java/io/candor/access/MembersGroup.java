package io.candor.access;

import io.candor.bot.Presence;
import io.candor.bot.Presence.Answer;
import io.candor.bot.Role;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The group whose people may say something, where that is the rule. */
@Service
public class MembersGroup {
    private final MembersGroupTable table;
    private final RuleInForce inForce;
    private final Presence presence;
    private final Officials officials;
    private final OwnerNews news;
    private final TransactionOperations transactions;

    MembersGroup(
            MembersGroupTable table,
            RuleInForce inForce,
            Presence presence,
            Officials officials,
            OwnerNews news,
            TransactionOperations transactions) {
        this.table = table;
        this.inForce = inForce;
        this.presence = presence;
        this.officials = officials;
        this.news = news;
        this.transactions = transactions;
    }

    public Optional<Long> group() {
        return table.group();
    }

    public boolean is(long chat) {
        return table.group().filter(group -> group == chat).isPresent();
    }

    public void choose(long chat) {
        table.choose(chat);
        table.seen();
    }

    public void giveUp() {
        table.giveUp();
        table.seen();
    }

    /** The bot is out of a group; it stays the members', so that nobody has to choose it again. */
    public void lost(long chat) {
        if (is(chat)) {
            look();
        }
    }

    /** A group became another. */
    public void moved(long from, long to) {
        if (is(from)) {
            table.choose(to);
        }
    }

    /**
     * Looks whether the bot sees who is in the group, and tells owners once where it does not: at moments that have nothing
     * to do with members' acts, so that no owner learns from it when somebody wrote.
     */
    public void look() {
        if (inForce.rule() == MembershipRule.GROUP) {
            switch (table.group().map(presence::own).orElse(Answer.HIDDEN)) {
                case IN -> table.seen();
                case AWAY -> unseen(1);
                case OUT, HIDDEN -> unseen(MembersGroupTable.TOLD);
            }
        }
    }

    private void unseen(int times) {
        transactions.executeWithoutResult(_ -> {
            if (!officials.holding(Role.OWNER).isEmpty() && table.unseen(times)) {
                news.tell(OwnerNews.News.MEMBERS_UNSEEN);
            }
        });
    }
}
