package io.candor.access.chat;

import io.candor.bot.Action;
import io.candor.bot.Destination;
import io.candor.bot.Directory.Group;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply.Say;
import io.candor.bot.Role;
import io.candor.bot.RunCommand;
import io.candor.bot.Texts;
import io.candor.sealing.Bytes;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an owner reads about how the bot is set up. */
@Component
class SetupRenderer {
    static final char FAMILY = 'g';
    static final char USE = 'u';
    static final char USE_ALL_THE_SAME = 'y';
    static final char LEAVE_IT = 'n';
    static final char GIVE_UP = 'q';
    static final char GIVE_UP_NOW = 'Q';

    private final SetupState state;
    private final MembersGroupRenderer members;
    private final Texts texts;

    SetupRenderer(SetupState state, MembersGroupRenderer members, Texts texts) {
        this.state = state;
        this.members = members;
        this.texts = texts;
    }

    /** In private: how far it is, and what comes next. */
    Say overview(Language language) {
        var group = members.look();
        var html = texts.html(
                language,
                "access.setup",
                "group",
                new Texts.Html(group(language)),
                "members",
                new Texts.Html(members.line(language, group)),
                "desk",
                state.holding(Role.DESK),
                "handlers",
                state.holding(Role.HANDLER),
                "supervisors",
                state.holding(Role.SUPERVISOR),
                "owners",
                state.holding(Role.OWNER),
                "next",
                new Texts.Html(texts.html(language, "access.setup.next." + missing(group))));
        return Say.plain(html, overviewKeyboard(language));
    }

    private Keyboard overviewKeyboard(Language language) {
        var keyboard = Keyboard.none()
                .row(run(language, "access.button.invite", "invite"), run(language, "access.button.list", "officials"));
        var giveUp = state.desk().map(desk -> key(language, "access.button.give-up", GIVE_UP, mark(desk)));
        for (var key :
                Stream.concat(giveUp.stream(), members.key(language).stream()).toList()) {
            keyboard = keyboard.row(key);
        }
        return keyboard;
    }

    private String group(Language language) {
        return state.desk()
                .map(desk -> state.group(desk)
                        .map(group -> texts.html(language, "access.setup.group.CHOSEN", "title", group.title()))
                        .orElseGet(() -> texts.html(language, "access.setup.group.UNSEEN")))
                .orElseGet(() -> texts.html(language, "access.setup.group.NONE"));
    }

    /** The first thing without which something would lie still: members, or a role that nobody was given. */
    private String missing(MembersGroupRenderer.Seen group) {
        return members.isMissing(group) ? "MEMBERS" : missingRole();
    }

    private String missingRole() {
        return Stream.of(Role.DESK, Role.HANDLER, Role.SUPERVISOR)
                .filter(role -> state.holding(role) == 0)
                .map(Role::name)
                .findFirst()
                .orElse("NOTHING");
    }

    /** In a group: whether the desk reads or the members are here, and how to change that. */
    Say inGroup(Language language, Destination here) {
        var desk = state.desk();
        if (desk.filter(here::equals).isPresent()) {
            return Say.plain(
                    texts.html(language, "access.setup.here"),
                    Keyboard.none().row(key(language, "access.button.give-up", GIVE_UP, mark(here))));
        }
        if (members.isHere(here)) {
            return members.here(language, here);
        }
        var label = here.thread() == 0 ? "access.button.use-group" : "access.button.use-topic";
        var html = desk.filter(chosen -> chosen.chat() == here.chat()).isPresent()
                ? "access.setup.other-topic"
                : "access.setup.offer";
        var keyboard = Keyboard.none().row(key(language, label, USE, Bytes.empty()));
        return members.offered(language, Say.plain(texts.html(language, html), keyboard));
    }

    Say warning(Language language, int more) {
        return Say.plain(
                texts.html(language, "access.setup.strangers", "more", more),
                Keyboard.none()
                        .row(
                                key(language, "access.button.use-all-the-same", USE_ALL_THE_SAME, Bytes.empty()),
                                key(language, "access.button.leave-it", LEAVE_IT, Bytes.empty())));
    }

    Say chosen(Language language, Destination here, Optional<Group> group) {
        var note = group.filter(Group::administrator).isPresent() ? "access.setup.administrator" : "access.setup.quiet";
        return Say.plain(
                texts.html(language, "access.setup.chosen", "note", new Texts.Html(texts.html(language, note))),
                Keyboard.none().row(key(language, "access.button.give-up", GIVE_UP, mark(here))));
    }

    Say givingUp(Language language, Bytes mark) {
        return Say.plain(
                texts.html(language, "access.setup.giving-up"),
                Keyboard.none()
                        .row(
                                key(language, "access.button.give-up-now", GIVE_UP_NOW, mark),
                                key(language, "access.button.keep", LEAVE_IT, Bytes.empty())));
    }

    Say givenUp(Language language) {
        return Say.plain(texts.html(language, "access.setup.given-up"), Keyboard.none());
    }

    /** Four bytes that stand for a group, so that a button gives up no other one. */
    static Bytes mark(Destination group) {
        var mixed = Long.hashCode(group.chat()) * 31 + group.thread();
        return Bytes.of(ByteBuffer.allocate(Integer.BYTES).putInt(mixed).array());
    }

    private Key key(Language language, String label, char verb, Bytes detail) {
        return new Do(texts.plain(language, label), Action.of(FAMILY, verb).with(detail));
    }

    private Key run(Language language, String label, String command) {
        return new Do(texts.plain(language, label), RunCommand.named(command));
    }
}
