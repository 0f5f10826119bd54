package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import io.candor.access.Appointments;
import io.candor.access.MembershipRule;
import io.candor.access.MovableRule;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.playground.Simulator;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import io.candor.support.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has opened a link may write: from the owner's {@code /members} to a member's {@code /leave}. */
@ConversationTest
class MemberLinksTests {
    private static int people;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private MovableRule.Moved rule;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    private Member owner;

    MemberLinksTests(@Autowired Simulator simulator) {
        this.owner = Member.of(simulator, "Nobody", "en");
    }

    @BeforeEach
    void anOwner() {
        rule.is(MembershipRule.INVITE);
        var person = simulator.people().meet("Adelheid" + ++people, "adelheid_" + people, "en");
        owner = Appointed.appoint(simulator, appointments, person, Language.ENGLISH, null, Role.OWNER);
        jdbc.sql("update member_invitation set closed = true").update();
    }

    @AfterEach
    void everybodyMayWriteAgain() {
        rule.is(MembershipRule.OPEN);
        simulator.faults().clear();
    }

    @ParameterizedTest
    @CsvSource({"en, 🔔, The bicycle cellar is flooded after each rain.", "zh-hans, 🕶, 每次下雨，自行车棚都会积水。"})
    void comesInByALinkWritesAndLeaves(String app, String send, String words) {
        var language = Language.of(app).orElseThrow();
        var link = link("10 people", "30 days");
        var member = Member.of(simulator, "Rosamunde-" + app, app);
        var draft = member.says(words);
        var outsider = member.find(message -> message.repliesTo() == draft, "an answer");
        assertThat(outsider.text()).isEqualTo(plain(language, "suggestion.outsider.INVITE"));

        member.follows(link);
        member.sees(start(language, "access.joining.JOINED"));
        member.presses(outsider, "🔄");
        member.presses(member.find(message -> message.id() == outsider.id() && button(message, send), "preview"), send);
        var code = member.find(message -> button(message, "📋"), "the receipt").copies("📋");
        member.says("/leave");
        member.presses(member.seesNew(start(language, "access.leave.asking")), "🚪");
        member.seesNew(start(language, "access.leave.done"));
        released();
        var second = member.says(words + words);
        member.find(message -> message.repliesTo() == second && button(message, "🔄"), "the answer to an outsider");
        member.says("/leave");
        member.seesNew(start(language, "access.leave.nothing.INVITE"));

        member.says(code);
        member.presses(member.find(message -> button(message, "↩️"), "the card"), "↩️");
        member.presses(plain(language, "suggestion.button.withdraw-now"));
        member.find(message -> message.text().startsWith("↩️") && !button(message, "↩️"), "the end");
    }

    @Test
    void letsAsManyInAsTheLinkIsForAlsoWhenTelegramDeliversTwice() {
        var link = link("one person", "one day");
        simulator.faults().deliverTwice();
        var first = Member.of(simulator, "Theodora-Q", "en").follows(link);
        first.sees("You are a member");
        simulator.faults().clear();

        var second = Member.of(simulator, "Eusebius-Q", "en").follows(link);
        second.sees("This link opens nothing");
        first.follows(link);

        first.seesNew("You are a member already");
    }

    @Test
    void showsOwnersWhatIsUsedWithTheReleaseAndClosesALink() {
        owner.says("/members 35");
        var form = owner.seesNew("A link for members");
        assertThat(form.buttons()).contains("• 35 people", "• 7 days");
        owner.presses(form, "🔗");
        var link = owner.find(message -> message.id() == form.id() && button(message, "📋"), "the link")
                .copies("📋");
        Member.of(simulator, "Philomena", "en").follows(link).sees("You are a member now");
        released();

        owner.says("/members");
        var list = owner.seesNew("1 of 35 used");
        assertThat(list.text()).contains(owner.person().firstName());
        owner.presses(list, "✖️ 1");
        owner.seesNew("No link is open");

        Member.of(simulator, "Polykarp-Q", "en").follows(link).sees("This link opens nothing");
    }

    @Test
    void comesAsAPictureToScanToo() throws NotFoundException {
        var link = link("50 people", "7 days");

        var shown = owner.find(Seen::hasPicture, "the code");

        assertThat(shown.text()).contains("for 50 members");
        assertThat(scanned(owner.picture(shown).orElseThrow())).isEqualTo(link);
    }

    private static String scanned(byte[] picture) throws NotFoundException {
        var image = Snapshots.read(picture);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void takesALinkBackFromItsOwnMessage() {
        var link = link("50 people", "7 days");

        owner.presses("✖️ Take it back");
        owner.presses(owner.seesNew("The link is closed"), "🔗");

        owner.seesNew("No link is open");
        Member.of(simulator, "Sebaldus", "en").follows(link).sees("This link opens nothing");
    }

    @Test
    void makesNoLinkForANumberThatIsNone() {
        owner.says("/members many");
        owner.seesNew("A link is for 1 to 9,999 people");
        owner.says("/members 10000");

        owner.seesNew("A link is for 1 to 9,999 people");
    }

    @Test
    void letsOnlyOwnersMakeLinks() {
        var clerk = Appointed.official(simulator, appointments, "Ermelinde", Language.ENGLISH, "office", Role.DESK);
        clerk.says("/members");
        clerk.seesNew("I do not know the command /members");

        clerk.says("The office printer is out of paper.");

        clerk.seesNew("Your message was not sent");
    }

    @Test
    void makesWhoGuessesLinksWait() {
        var guesser = Member.of(simulator, "Guntram-Q", "en");
        for (var nth = 0; nth < 5; nth++) {
            guesser.says("/start mAAAAAAAAAAAAAAAAAAAAA" + nth);
            guesser.seesNew("This link opens nothing");
        }

        guesser.says("/start mAAAAAAAAAAAAAAAAAAAAAA");

        guesser.seesNew("too many links that open nothing");
    }

    @ParameterizedTest
    @CsvSource({"OPEN, No link is needed here", "GROUP, Links are not used here"})
    void needsNoLinkWhereTheRuleIsAnother(MembershipRule other, String answer) {
        var link = link("50 people", "7 days");
        owner.says("/members");
        var list = owner.seesNew("0 of 50 used");
        rule.is(other);

        Member.of(simulator, "Ignatius-" + other, "en").follows(link).sees(answer);
        owner.presses(list, "➕");

        owner.find(message -> message.id() == list.id() && message.buttons().isEmpty(), "who may write");
    }

    @Test
    void staysAMemberWhoThinksBetterOfLeaving() {
        var member = Member.of(simulator, "Crescentia", "en").follows(link("50 people", "7 days"));
        member.sees("You are a member now");
        member.says("/leave");

        member.presses(member.seesNew("Do you want to be a member no more?"), "Stay");
        member.seesNew("You stay a member");
        member.says("The stairwell light flickers.");

        member.seesNew("This is all that officials will see");
    }

    @Test
    void tellsWhatIsKeptOfMembers() {
        var member = Member.of(simulator, "Balduin-Q", "en");

        member.says("/privacy");

        member.seesNew("can test whether a certain account is a member, not what it said");
    }

    /** A link that the owner makes press by press. */
    private String link(String people, String days) {
        owner.says("/members");
        var list = owner.find(message -> button(message, "➕") && owner.news().contains(message), "the list");
        owner.presses(list, "➕");
        chooses(list, people);
        chooses(list, days);
        owner.presses(owner.find(message -> message.id() == list.id() && button(message, "🔗"), "the form"), "🔗");
        return owner.find(message -> message.id() == list.id() && button(message, "📋"), "the link")
                .copies("📋");
    }

    private void chooses(Seen form, String choice) {
        var now = owner.find(
                message -> message.id() == form.id()
                        && message.buttons().stream().anyMatch(label -> label.endsWith(choice)),
                choice);
        if (now.buttons().contains(choice)) {
            owner.presses(now, choice);
            owner.find(message -> message.id() == form.id() && message.buttons().contains("• " + choice), choice);
        }
    }

    private void released() {
        Await.await("the release", () -> jdbc.sql("""
                        select not exists (select from held_member) and not exists (select from held_link_use)
                        """).query(Boolean.class).single());
    }

    /** The first sentence of a message. */
    private String start(Language language, String key) {
        return plain(language, key).lines().findFirst().orElseThrow();
    }

    private String plain(Language language, String key) {
        return texts.plain(language, key).replaceAll("</?[a-z]+>", "");
    }

    private static boolean button(Seen message, String label) {
        return message.buttons().stream().anyMatch(each -> each.startsWith(label));
    }
}
