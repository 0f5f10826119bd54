package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Simulator;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An entry's whole way, from the first word to the close-off that everybody reads. */
@ConversationTest
@Import(Office.class)
class LedgerTests {
    @Autowired
    private Simulator simulator;

    @Autowired
    private Office office;

    @Test
    void goesFromTheFirstWordToTheCloseOff() {
        var desk = office.official("Theodora", Language.ENGLISH, Role.DESK);
        var handler = office.official("Hildegard", Language.ENGLISH, Role.HANDLER);
        var supervisor = office.official("Sigismund", Language.ENGLISH, Role.SUPERVISOR);

        desk.says("/new");
        desk.replies("What is wrong?", "The stairs to the archive are dark");
        desk.presses("👁");
        desk.presses("Workplace");
        var card = desk.seesNew("On record");
        var ref = Office.number(card);
        assertThat(card.text()).contains("The stairs to the archive are dark", "Buildings and logistics", "Not published");
        desk.presses(card, "🌐");
        assertThat(desk.toast()).contains("Everybody can read " + ref);
        office.settles();

        handler.presses(handler.sees(ref), "✋");
        handler.presses("1 week");
        assertThat(handler.toast()).contains(ref + " is yours", "day, ");
        office.settles();
        handler.presses("🛠");
        handler.replies("what will be done?", "New lamps on all three landings");
        handler.seesNew("measure is on record");
        office.settles();
        handler.presses("📝");
        handler.replies("Everybody will read this", "The lamps are ordered.");
        assertThat(handler.seesNew("This will be public").text()).contains("The lamps are ordered.");
        handler.presses("👥 Publish");
        handler.seesNew("for everybody");
        office.settles();
        handler.says("/mine");
        handler.presses(handler.seesNew("What waits for"), ref);
        var opened = handler.seesNew("The lamps are ordered.");
        handler.presses(opened, "🛠");
        handler.presses("☑ 1");
        handler.seesNew("☑ 1. New lamps");
        office.settles();
        handler.presses(opened, "📤");
        handler.replies("What was achieved", "All three landings are lit.");
        handler.seesNew("is submitted");
        office.settles();

        supervisor.says("/review");
        supervisor.presses(supervisor.seesNew("to be verified"), ref);
        supervisor.presses(supervisor.seesNew("All three landings are lit."), "☑️");
        assertThat(supervisor.seesNew("Have you checked it yourself").text()).contains("All three landings are lit.", "☑ 1.");
        supervisor.presses("☑️ Yes");
        assertThat(supervisor.seesNew(ref + " · ☑️ Closed").text()).contains("Verified by Sigismund");

        var member = Member.of(simulator, "Kunigunde", "en");
        member.says("/start");
        member.presses("📒");
        member.presses(member.seesNew("The stairs to the archive are dark"), ref);
        assertThat(member.seesNew("What has happened").text())
                .contains("☑️ Closed", "The lamps are ordered.", "All three landings are lit.", "Checked and closed")
                .doesNotContain("Hildegard", "Sigismund", "Theodora", "New lamps");
        member.presses("‹ back");
        member.seesNew("the newest first");
    }
}
