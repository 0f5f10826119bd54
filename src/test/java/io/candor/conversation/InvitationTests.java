package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.access.Officials;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the owner's {@code /invite} to an official who is told what to do, in both languages, and all that may go wrong. */
@ConversationTest
class InvitationTests {
    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Officials officials;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock.Moved clock;

    private Member owner;

    InvitationTests(@Autowired Simulator simulator) {
        this.owner = Member.of(simulator, "Nobody", "en");
    }

    @BeforeEach
    void anOwner() {
        owner = Appointed.official(simulator, appointments, "Olivia Owner", Language.ENGLISH, "office", Role.OWNER);
    }

    /** Whoever still waits is told, and forgotten. */
    @AfterEach
    void twoDaysGoBy() {
        clock.goAhead(Duration.ofHours(49));
        runTheTimers();
        Await.await("nobody known who is no official", () -> known("") == 0);
        clock.goAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Ignatia, ignatia_x", "CHINESE, 王伊娜依依依, ", "CHINESE, 赵无用户名先生, "})
    void leadsFromALinkToAnOfficialWithAMenu(Language language, String name, String username) {
        var boss = Appointed.official(simulator, appointments, "Bossuet-" + language, language, "office", Role.OWNER);
        var guest = Member.of(simulator, simulator.people().meet(name, username, language.tag()));
        var link = Invited.toTheDesk(boss, desk(language));

        guest.follows(link);

        guest.sees(plain(language, "access.invitation.waiting", "roles", desk(language)));
        var card = boss.sees(name);
        assertThat(card.text().contains("@")).isEqualTo(username != null);
        assertThat(card.buttons()).extracting(label -> label.split(" ")[0]).containsExactly("✅", "✏️", "✖️");
        boss.presses(card, "✅");
        boss.find(message -> message.id() == card.id() && message.text().startsWith("✅"), "the confirmed card");
        var own = guest.sees("🪪 " + name);
        assertThat(own.text()).contains(desk(language), "/show", "/language").doesNotContain("/invite");
        Await.await("the menu of an official", () -> menu(guest).contains("show"));
    }

    @Test
    void asksAHandlerForAUnit() {
        var form = Invited.form(owner);
        owner.presses(form, "🔗");
        assertThat(owner.toast()).isEqualTo(texts.plain(Language.ENGLISH, "access.mistake.role"));
        owner.presses(form, "▫️ Handler");
        owner.find(message -> message.buttons().contains("☑️ Handler"), "the role");
        owner.presses("🔗");
        assertThat(owner.toast()).isEqualTo(texts.plain(Language.ENGLISH, "access.mistake.unit"));
        owner.presses("🏢");
        owner.seesNew("Which unit");
        owner.presses("Finance");
        owner.find(message -> message.buttons().contains("🏢 Unit: Finance"), "the unit");
        owner.presses("🔗");
        owner.sees("An invitation for: Handler · Finance");

        var guest = Member.of(simulator, "Fabrizia", "en").follows(Invited.link(owner, form));
        guest.sees("Handler · Finance");
        owner.presses(owner.sees("Fabrizia"), "✅");

        guest.sees("Fabrizia, you are: Handler · Finance");
        assertThat(officials.handlersOf("finance")).extracting("name").contains("Fabrizia");
    }

    @Test
    void confirmsUnderAnotherName() {
        var guest = guest("xXDragonXx");
        var card = owner.sees("xXDragonXx");

        owner.presses(card, "✏️");
        owner.replies("Under which name", "  \n ");
        owner.replies("Under which name", "Ms.\nPetra   Dragan");

        owner.sees("Confirmed as Ms. Petra Dragan");
        guest.sees("Ms. Petra Dragan, you are: Desk");
        owner.find(
                message -> message.id() == card.id() && message.text().contains("Ms. Petra Dragan is an official"),
                "the card");
    }

    @Test
    void refusesKindlyAndForgets() {
        var guest = guest("Wolfhardt");
        var card = owner.sees("Wolfhardt");

        owner.presses(card, "✖️");

        guest.sees(texts.plain(Language.ENGLISH, "access.invitation.told.REFUSED"));
        var refused = owner.find(
                message -> message.id() == card.id() && message.buttons().isEmpty(), "the end");
        assertThat(refused.text()).startsWith("✖️").doesNotContain("Wolfhardt");
        Await.await("nothing known of the guest", () -> !isKnown(guest));
        guest.says("/show R-1");
        guest.seesNew("/help");
    }

    @Test
    void isOverForWhoComesSecondForWhoGuessesAndOnceTakenBack() {
        var gone = texts.plain(Language.ENGLISH, "access.invitation.gone");
        var link = Invited.toTheDesk(owner, "Desk");
        Member.of(simulator, "Kunigunde", "en").follows(link).sees("You are invited");

        Member.of(simulator, "Leopoldine", "en").follows(link).sees(gone);
        Member.of(simulator, "Adalberta", "en").follows(link + "x").sees(gone);
        var other = Invited.toTheDesk(owner, "Desk");
        assertThat(other).isNotEqualTo(link);
        owner.presses("✖️ Take");
        owner.seesNew("The link is closed");
        Member.of(simulator, "Eberhardt", "en").follows(other).sees(gone);

        assertThat(officials.holding(Role.DESK)).extracting("name").doesNotContain("Kunigunde", "Leopoldine");
    }

    @Test
    void tellsAnOwnerThatTheLinkIsForSomebodyElse() {
        var link = Invited.toTheDesk(owner, "Desk");

        owner.follows(link).sees(texts.plain(Language.ENGLISH, "access.invitation.own"));

        Member.of(simulator, "Gottlieb", "en").follows(link).sees("You are invited");
    }

    @Test
    void runsOutAfterTwoDaysAndTellsWhoWaited() {
        var guest = guest("Hieronyma");
        var card = owner.sees("Hieronyma");

        clock.goAhead(Duration.ofHours(49));
        owner.presses(card, "✅");
        assertThat(owner.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.quicker"));
        runTheTimers();

        guest.sees(texts.plain(Language.ENGLISH, "access.invitation.told.EXPIRED"));
        owner.find(message -> message.id() == card.id() && message.text().startsWith("🕗"), "the end of the card");
        Await.await("nothing known of the guest", () -> !isKnown(guest));
    }

    @Test
    void doesNothingForWhoForgesOrBorrowsAButton() {
        var guest = guest("Sigismund");
        var card = owner.sees("Sigismund");
        var data = card.button("✅").path("callback_data").asString();

        guest.forges(guest.newest().id(), data);

        assertThat(guest.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.stale"));
        assertThat(officials.holding(Role.DESK)).extracting("name").doesNotContain("Sigismund");
        owner.presses(card, "✅");
        guest.sees("Sigismund, you are: Desk");
        owner.forges(card.id(), data);
        assertThat(owner.toast()).as("the same act once more").isEmpty();
    }

    @Test
    void letsTheSecondOwnerReadThatTheFirstWasQuicker() {
        guest("Balthasar");
        var card = owner.sees("Balthasar");
        var data = card.button("✖️").path("callback_data").asString();
        owner.presses(card, "✏️");
        owner.sees("Under which name");

        owner.presses(card, "✅");
        owner.find(message -> message.id() == card.id() && message.text().startsWith("✅"), "the confirmed card");
        owner.forges(card.id(), data);
        assertThat(owner.toast()).isEqualTo(texts.plain(Language.ENGLISH, "bot.quicker"));
        owner.replies("Under which name", "A name that comes too late, and is rather long");

        owner.seesNew("Somebody was quicker");
        owner.seesNew("A name that comes too late, and is rather long");
        assertThat(officials.holding(Role.DESK)).extracting("name").contains("Balthasar");
    }

    /** Somebody who opened a link of the owner's. */
    private Member guest(String name) {
        var guest = Member.of(simulator, name, "en").follows(Invited.toTheDesk(owner, "Desk"));
        guest.sees("You are invited");
        return guest;
    }

    private String desk(Language language) {
        return texts.plain(language, "access.role.DESK");
    }

    private String plain(Language language, String key, Object... arguments) {
        return texts.plain(language, key, arguments).replaceAll("</?b>", "");
    }

    private String menu(Member of) {
        return simulator.people().menu(of.person(), of.person().id()).toString();
    }

    private boolean isKnown(Member guest) {
        return known("and telegram_id = " + guest.person().id()) > 0;
    }

    private int known(String condition) {
        return jdbc.sql("select count(*) from invitation where telegram_id is not null " + condition)
                .query(Integer.class)
                .single();
    }

    /** What is due by Candor's clock is not due by the scheduler's; here it is. */
    private void runTheTimers() {
        Await.await("the end of all invitations", () -> {
            jdbc.sql("update scheduled_tasks set execution_time = now() where not picked and task_name in "
                            + "('invitation-expiry', 'invitation-ended', 'card-draw') and execution_time > now()")
                    .update();
            return known("or state = 'OPEN'") == 0;
        });
    }
}
