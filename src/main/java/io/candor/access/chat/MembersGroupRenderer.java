package io.candor.access.chat;

import io.candor.access.MembersGroup;
import io.candor.access.Membership;
import io.candor.access.MembershipRule;
import io.candor.bot.Action;
import io.candor.bot.Destination;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply.Say;
import io.candor.bot.RunCommand;
import io.candor.bot.Texts;
import io.candor.sealing.Bytes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an owner reads about who may say something, and about the members' group. */
@Component
class MembersGroupRenderer {
    static final char FAMILY = 'h';
    static final char USE = 'u';
    static final char LOOK = 'l';
    static final char GIVE_UP = 'q';
    static final char GIVE_UP_NOW = 'Q';

    private final Membership membership;
    private final MembersGroup members;
    private final SetupState state;
    private final Texts texts;

    MembersGroupRenderer(Membership membership, MembersGroup members, SetupState state, Texts texts) {
        this.membership = membership;
        this.members = members;
        this.state = state;
        this.texts = texts;
    }

    /** How the bot sees the members' group at this moment. */
    Seen look() {
        return members.group()
                .map(group -> state.group(new Destination(group, 0))
                        .map(seen -> new Seen(seen.administrator() ? Sight.SEEN : Sight.HIDDEN, seen.title()))
                        .orElse(new Seen(Sight.OUTSIDE, "")))
                .orElse(new Seen(Sight.NONE, ""));
    }

    /** For the overview: who may say something. */
    String line(Language language, Seen seen) {
        return membership.rule() == MembershipRule.GROUP
                ? texts.html(language, "access.setup.members." + seen.sight(), "title", seen.title())
                : texts.html(language, "access.setup.members." + membership.rule());
    }

    /** For the overview: what can be done about it. */
    Optional<Key> key(Language language) {
        return switch (membership.rule()) {
            case OPEN -> Optional.empty();
            case GROUP ->
                members.group().map(group -> key(language, "access.button.give-members-up", GIVE_UP, mark(group)));
            case INVITE ->
                Optional.of(new Do(texts.plain(language, "access.button.links"), RunCommand.named("members")));
        };
    }

    /** Whether nobody can be admitted as things are. */
    boolean isMissing(Seen seen) {
        return membership.rule() == MembershipRule.GROUP && seen.sight() != Sight.SEEN;
    }

    boolean isHere(Destination here) {
        return membership.rule() == MembershipRule.GROUP && members.is(here.chat());
    }

    /** In a group that is not the members', which the desk may be offered: offers that as well, where one is needed. */
    Say offered(Language language, Say desk) {
        return membership.rule() == MembershipRule.GROUP
                ? Say.plain(
                        desk.html() + "\n\n" + texts.html(language, "access.setup.members-offer"),
                        desk.keyboard().row(key(language, "access.button.use-members", USE, Bytes.empty())))
                : desk;
    }

    /** In the members' group: whether the bot sees who is in it. */
    Say here(Language language, Destination here) {
        var keyboard = Keyboard.none();
        var sight = look().sight();
        if (sight != Sight.SEEN) {
            keyboard = keyboard.row(key(language, "access.button.look-again", LOOK, Bytes.empty()));
        }
        return Say.plain(
                texts.html(language, "access.setup.members-here." + sight),
                keyboard.row(key(language, "access.button.give-members-up", GIVE_UP, mark(here.chat()))));
    }

    Say givingUp(Language language, Bytes mark) {
        return Say.plain(
                texts.html(language, "access.setup.members-giving-up"),
                Keyboard.none()
                        .row(
                                key(language, "access.button.give-up-now", GIVE_UP_NOW, mark),
                                key(language, "access.button.keep", LOOK, Bytes.empty())));
    }

    Say givenUp(Language language) {
        return Say.plain(texts.html(language, "access.setup.members-given-up"), Keyboard.none());
    }

    /** Bytes that stand for a group, so that a button gives up no other one. */
    static Bytes mark(long group) {
        return SetupRenderer.mark(new Destination(group, 0));
    }

    private Key key(Language language, String label, char verb, Bytes detail) {
        return new Do(texts.plain(language, label), Action.of(FAMILY, verb).with(detail));
    }

    /** What the bot sees of the members' group, and what it is called. */
    record Seen(Sight sight, String title) {
        @Override
        public String toString() {
            return "Seen[" + sight + "]";
        }
    }

    /** How far the bot sees into the members' group. */
    enum Sight {
        /** None is chosen. */
        NONE,
        /** The bot is not in it. */
        OUTSIDE,
        /** The bot is no administrator there, so Telegram need not tell who else is in it. */
        HIDDEN,
        SEEN
    }
}
