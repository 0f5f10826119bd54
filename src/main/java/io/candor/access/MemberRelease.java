package io.candor.access;

import io.candor.organisation.HeldBack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings out who became a member or left, so that nothing tells in which order, or by which link, they came. */
@Component
class MemberRelease implements HeldBack {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    MemberRelease(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void bringOut() {
        if (isAny("held_link_use") || isAny("recent_link_use")) {
            transactions.executeWithoutResult(_ -> uses());
        }
        if (isAny("held_member")) {
            transactions.executeWithoutResult(_ -> members());
            tidy();
        }
    }

    /** A use is counted, and forgotten, one release after the one that brings it out. */
    private void uses() {
        lock("held_link_use, recent_link_use");
        jdbc.sql("""
                update member_invitation set used = used + counted.uses
                from (select invitation, count(*) as uses from recent_link_use group by invitation) counted
                where member_invitation.id = counted.invitation
                """).update();
        jdbc.sql("truncate recent_link_use").update();
        jdbc.sql("insert into recent_link_use select id, invitation from held_link_use order by random()")
                .update();
        jdbc.sql("truncate held_link_use").update();
    }

    /** All members are laid down anew: rows that stayed where they are would tell who came in which release. */
    private void members() {
        lock("held_member, member");
        jdbc.sql("insert into held_member select image, false from member on conflict (image) do nothing")
                .update();
        jdbc.sql("truncate member").update();
        jdbc.sql("insert into member select image from held_member where not leaves order by random()")
                .update();
        jdbc.sql("truncate held_member").update();
    }

    /** Gives up after a while rather than let all members queue behind one who is stuck; the timer tries again. */
    private void lock(String tables) {
        jdbc.sql("set local lock_timeout = '5s'").update();
        jdbc.sql("lock table " + tables + " in access exclusive mode").update();
    }

    /** Marks rows as read, so that the first look at one leaves no trace. */
    private void tidy() {
        jdbc.sql("vacuum (freeze) member").update();
    }

    private boolean isAny(String table) {
        return jdbc.sql("select exists (select from " + table + ")")
                .query(Boolean.class)
                .single();
    }
}
