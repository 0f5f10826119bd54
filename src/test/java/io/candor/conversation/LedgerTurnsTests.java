package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.support.ConversationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The turns that an entry can take beside the straight way. */
@ConversationTest
class LedgerTurnsTests {
    @Autowired
    private Office office;

    @Test
    void isAssignedAndDatedInOneGo() {
        var desk = office.desk("Adelheid");
        var ref = office.enters(desk, "The lift stops between floors");

        office.presses(desk, ref, "👤");
        desk.presses(desk.seesNew("Which unit"), "Service hall");
        assertThat(desk.toast()).isEqualTo("👤 " + ref + " is with Service hall now.");
        desk.presses(desk.seesNew("Until when is it to be done"), "✏️");
        Office.answers(desk, ref + ": until when", "5/6/2027");
        assertThat(desk.seesNew("two dates").text()).contains("2027-06-05", "2027-05-06");
        Office.answers(desk, ref + ": until when", "in 3 weeks");

        assertThat(desk.seesNew("📅 " + ref + ": ").text()).containsPattern("\\w+day, \\w+ \\d+, 20\\d\\d");
        assertThat(office.card(desk, ref).text()).contains("Being mended", "Service hall", "(21 days left)");
    }

    @Test
    void isReturnedTakenBackClosedAndOpenedAgain() {
        var desk = office.desk("Brunhilde");
        var handler = office.handler("Constantin");
        var supervisor = office.supervisor("Dietlinde");
        var ref = office.submitted(desk, handler, "The gate does not close");

        office.presses(handler, ref, "↩️");
        assertThat(handler.toast()).contains(ref + " is with you again");
        office.presses(handler, ref, "📤");
        Office.answers(handler, "What was achieved in " + ref, "It closes now, also in the wind.");
        handler.seesNew("is submitted");
        office.presses(supervisor, ref, "↪️");
        Office.answers(supervisor, "What is still missing in " + ref, "It still squeaks at night.");
        assertThat(supervisor.seesNew("went back").text()).contains("round 2");
        supervisor.presses("📋 " + ref);
        supervisor.find(
                seen -> seen.text().contains(ref + " ·")
                        && seen.text().contains("round 2")
                        && seen.text().contains("It still squeaks at night."),
                "the card of the second round");
        office.presses(handler, ref, "📤");
        Office.answers(handler, "What was achieved in " + ref, "Oiled.");
        handler.seesNew("is submitted");
        office.presses(supervisor, ref, "☑️");
        supervisor.presses(supervisor.seesNew("Have you checked"), "☑️ Yes");
        supervisor.seesNew("☑️ Closed");
        office.presses(supervisor, ref, "🔁");
        Office.answers(supervisor, "opened again", "It squeaks once more.");

        assertThat(supervisor.seesNew("is open again").text()).contains("round 3");
        assertThat(office.card(handler, ref).text())
                .contains("Being mended", "round 3", "It squeaks once more.")
                .doesNotContain("Oiled");
    }

    @Test
    void restsUntilADateAndGoesOn() {
        var desk = office.desk("Engelbert");
        var handler = office.handler("Friederike");
        var supervisor = office.supervisor("Gottlieb");
        var ref = office.claimed(desk, handler, "The yard floods in spring");

        office.presses(supervisor, ref, "💤");
        supervisor.presses(supervisor.seesNew("taken up again?"), "✏️");
        Office.answers(supervisor, "when is it to be taken up again", "in 3 months");
        Office.answers(supervisor, "have to wait", "Nobody digs in frost.");
        supervisor.seesNew("is shelved until");
        var resting = office.card(supervisor, ref);
        supervisor.presses(resting, "▶️");

        assertThat(resting.text()).contains("💤 Shelved", "To be looked at again", "Nobody digs in frost.");
        assertThat(supervisor.seesNew("Being mended").text()).doesNotContain("To be looked at again");
    }

    @Test
    void goesOnInAnotherAndComesBack() {
        var desk = office.desk("Hadwiga-Q");
        var first = office.enters(desk, "No light on the stairs");
        var second = office.enters(desk, "Stairs too dark at night");

        office.presses(desk, second, "🔀");
        desk.presses(desk.seesNew("Part of which entry"), "✏️");
        Office.answers(desk, "part of which entry", "R-99999");
        desk.seesNew("There is no entry “R-99999”");
        Office.answers(desk, "part of which entry", first.replace("R-", " r"));
        assertThat(desk.seesNew("into " + first).text()).contains("“No light on the stairs”");
        desk.presses("🔀 Yes");
        assertThat(desk.seesNew("🔀 Merged").text()).contains("Goes on as " + first);
        office.presses(desk, second, "🔗");
        desk.presses(desk.seesNew("on its own again"), "🔗 Yes");

        assertThat(desk.seesNew("📒 On record").text()).contains(second).doesNotContain("Goes on as");
    }

    @Test
    void isAmendedPublishedAndTakenOff() {
        var desk = office.desk("Irmgard-Q");
        var ref = office.enters(desk, "Heating");

        office.presses(desk, ref, "✏️");
        desk.presses(desk.seesNew("What is to be changed"), "✏️ Title");
        Office.answers(desk, "The new title", "The heating in block C stays cold");
        desk.seesNew("is amended");
        office.presses(desk, ref, "✏️");
        desk.presses(desk.seesNew("What is to be changed"), "🗂");
        desk.presses(desk.seesNew("How is it to be mended"), "⚡");
        desk.seesNew("⚡ At once");
        office.presses(desk, ref, "✏️");
        desk.presses(desk.seesNew("What is to be changed"), "🏷");
        desk.presses(desk.seesNew("Which category"), "Service");
        assertThat(desk.seesNew("Service and procedures").text()).contains("The heating in block C stays cold");
        office.presses(desk, ref, "🌐");
        desk.seesNew("Everybody can read this entry");
        office.presses(desk, ref, "🙈");
        desk.presses(desk.seesNew("off the public ledger"), "🙈 Yes");

        desk.seesNew("🙈 Not published");
        office.presses(desk, ref, "🧾");
        assertThat(desk.seesNew("History of " + ref).text())
                .contains("Irmgard-Q", "🙈 Taken off the ledger", "🔒 The heating in block C stays cold · ")
                .contains("Service and procedures · ⚡ At once");
    }

    @Test
    void keepsNotesFromEverybodyElse() {
        var desk = office.desk("Jolanthe-Q");
        var handler = office.handler("Kasimir-Q");
        var ref = office.claimed(desk, handler, "The tap drips");

        office.presses(handler, ref, "🗒");
        assertThat(handler.seesNew("Only officials read this").text()).doesNotContain("👥");
        Office.answers(handler, "Only officials read this", "The plumber is ill.");
        assertThat(handler.seesNew("note is on record").text()).contains("🔒");
        office.presses(handler, ref, "📝");
        Office.answers(handler, "Everybody will read this.\nHow far is " + ref, "This is rather for us.");
        handler.presses(handler.seesNew("This will be public"), "🔒");
        handler.seesNew("note is on record");
        office.presses(handler, ref, "📝");
        Office.answers(handler, "Everybody will read this.\nHow far is " + ref, "On second thoughts.");
        handler.presses(handler.seesNew("This will be public"), "✖️");
        handler.seesNew("Nothing was put on record");
        office.presses(handler, ref, "🧾");

        assertThat(handler.seesNew("History of " + ref).text())
                .contains("🔒 The plumber is ill.", "🔒 This is rather for us.")
                .doesNotContain("👥 This is rather", "On second thoughts");
        assertThat(office.card(handler, ref).text()).doesNotContain("plumber", "rather for us");
    }

    @Test
    void publishesOnlyWhatWasShown() {
        var desk = office.desk("Leopoldine");
        var handler = office.handler("Mechthild");
        var ref = office.claimed(desk, handler, "The clock is wrong");

        office.presses(handler, ref, "📝");
        Office.answers(handler, "Everybody will read this.\nHow far is " + ref, "A clockmaker comes.");
        var preview = handler.seesNew("This will be public");
        handler.edits(preview.repliesTo(), "A clockmaker comes on Friday.");
        var second = handler.find(
                message -> message.isFromBot() && message.text().contains("A clockmaker comes on Friday."),
                "a fresh one");
        handler.presses(preview, "👥");
        assertThat(handler.toast()).contains("has changed");
        handler.presses(second, "👥");
        handler.seesNew("for everybody");

        assertThat(office.card(handler, ref).text()).contains("A clockmaker comes on Friday.");
    }
}
