package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Simulator;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public board, as members see it. */
@ConversationTest
class BoardTests {
    @Autowired
    private Simulator simulator;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void pagesWithoutTellingHowManyThereAre() {
        var desk = office.desk("Mauritius");
        var refs = new ArrayList<String>();
        for (var number = 1; number <= 7; number++) {
            refs.add(published(desk, "Broken window number " + number));
        }
        var hidden = office.enters(desk, "Nobody shall read this yet");
        var member = Member.of(simulator, "Notburga-Q", "en");
        var before = rows();

        member.says("/ledger");
        var first = member.seesNew("the newest first");
        assertThat(first.buttons()).startsWith(refs.reversed().subList(0, 5).toArray(String[]::new));
        assertThat(first.text()).doesNotContain(hidden, "Nobody shall read");
        assertThat(first.buttons()).contains("✓ all", "open", "closed", "more ›");
        member.presses(first, "more ›");
        var second = member.seesNew("Broken window number 2");
        assertThat(second.id()).isEqualTo(first.id());
        member.presses(second, refs.get(1));
        var entry = member.seesNew("What has happened");
        assertThat(entry.text())
                .contains("Broken window number 2", "📒 Put on record")
                .doesNotContain("Mauritius");
        member.presses(entry, "‹ back");
        member.presses(member.seesNew("Broken window number 2"), "« newest");
        member.presses(member.seesNew("Broken window number 7"), "closed");

        member.find(message -> message.buttons().contains("✓ closed"), "the closed ones");
        assertThat(rows()).as("tables that looking has written to").isEqualTo(before);
    }

    @Test
    void showsNothingMoreOnceItIsTakenOff() {
        var desk = office.desk("Pankratius");
        var ref = published(desk, "The fountain is dry");
        var member = Member.of(simulator, "Scholastika", "en");
        member.says("/ledger");
        var list = member.seesNew("The fountain is dry");
        office.presses(desk, ref, "🙈");
        desk.presses(desk.seesNew("off the public ledger"), "🙈 Yes");
        desk.seesNew("Not published");

        member.presses(list, ref);

        assertThat(member.toast()).contains("not on the public ledger any more");
        member.says("/ledger");
        assertThat(member.seesNew("📒").text()).doesNotContain("The fountain is dry");
    }

    @Test
    void opensInPrivateOnly() {
        var member = Member.of(simulator, "Veronika-Q", "en");
        var group = simulator.people().groups().found("Canteen", List.of(member.person()));
        simulator.people().groups().addBot(group, member.person(), true);
        var there = member.in(group);

        there.says("/ledger@" + simulator.username());

        assertThat(there.seesNew("in private").text()).doesNotContain("📒");
    }

    private String published(Member desk, String title) {
        var ref = office.enters(desk, title);
        office.presses(desk, ref, "🌐");
        desk.seesNew("Everybody can read this entry");
        return ref;
    }

    /** What could hold a trace of whoever looked. */
    private List<Map<String, Object>> rows() {
        office.settles();
        return jdbc.sql("""
                        select 'card' as name, count(*) as rows from card union all
                        select 'entry', sum(version) from entry union all
                        select 'event', count(*) from entry_event union all
                        select 'task', count(*) from scheduled_tasks where task_name not like '%release%'
                        """).query().listOfRows();
    }
}
