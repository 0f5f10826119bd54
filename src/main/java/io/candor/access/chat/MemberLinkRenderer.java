package io.candor.access.chat;

import io.candor.access.MemberInvitation;
import io.candor.access.MemberInvitations;
import io.candor.access.MemberLink;
import io.candor.access.MembershipRule;
import io.candor.access.Officials;
import io.candor.bot.Action;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Copy;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Links;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.organisation.OfficeClock;
import io.candor.pictures.SquareCode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What an owner reads about links for members. */
@Component
class MemberLinkRenderer {
    static final char FAMILY = 'm';
    static final char LIST = 'l';
    static final char FORM = 'f';
    static final char MAKE = 'k';
    static final char TAKE_BACK = 'b';
    static final char CLOSE = 'x';

    private static final int PAGE = 8;

    private final MemberInvitations invitations;
    private final Officials officials;
    private final Links links;
    private final OfficeClock clock;
    private final Texts texts;

    MemberLinkRenderer(
            MemberInvitations invitations, Officials officials, Links links, OfficeClock clock, Texts texts) {
        this.invitations = invitations;
        this.officials = officials;
        this.links = links;
        this.clock = clock;
        this.texts = texts;
    }

    /** Where no links are needed. */
    Say rule(Language language, MembershipRule rule) {
        return Say.plain(texts.html(language, "access.members." + rule), Keyboard.none());
    }

    /** The links that can still be opened, each with a button that closes it. */
    Say list(Language language) {
        var open = invitations.open(PAGE);
        var lines = IntStream.range(0, open.size())
                .mapToObj(nth -> line(language, nth + 1, open.get(nth)))
                .collect(Collectors.joining("\n"));
        var html = texts.html(language, "access.members.INVITE", "links", new Texts.Html(lines), "n", open.size());
        var keyboard = closing(language, open)
                .row(key(
                        texts.plain(language, "access.button.new-link"),
                        Action.of(FAMILY, FORM).with(LinkForm.usual().bytes())));
        return Say.plain(html, keyboard);
    }

    private String line(Language language, int nth, MemberInvitation link) {
        return texts.html(
                language,
                "access.members.line",
                "nth",
                nth,
                "used",
                link.used(),
                "uses",
                link.uses(),
                "until",
                date(language, link.expiresAt()),
                "by",
                officials.by(link.invitedBy()).name());
    }

    private Keyboard closing(Language language, List<MemberInvitation> open) {
        var keys = IntStream.range(0, open.size())
                .mapToObj(nth -> key(
                        texts.plain(language, "access.button.close", "nth", nth + 1),
                        about(CLOSE, open.get(nth).id())))
                .toList();
        var keyboard = Keyboard.none();
        for (var at = 0; at < keys.size(); at += 4) {
            keyboard = keyboard.row(keys.subList(at, Math.min(at + 4, keys.size())));
        }
        return keyboard;
    }

    Say form(Language language, LinkForm form) {
        var people = form.forOthers()
                .map(other -> choice(
                        language, form, other, texts.plain(language, "access.button.people", "n", other.people())))
                .toList();
        var days = form.forLonger()
                .map(other ->
                        choice(language, form, other, texts.plain(language, "access.button.days", "n", other.days())))
                .toList();
        var make = key(
                texts.plain(language, "access.button.link"),
                Action.of(FAMILY, MAKE).with(form.bytes()));
        return Say.plain(
                texts.html(language, "access.members.form"),
                Keyboard.none().row(people).row(days).row(make));
    }

    private Key choice(Language language, LinkForm now, LinkForm other, String label) {
        var key = other.equals(now) ? "access.button.chosen-number" : "access.button.other-number";
        return key(
                texts.plain(language, key, "label", label),
                Action.of(FAMILY, FORM).with(other.bytes()));
    }

    Say link(Language language, MemberLink link, LinkForm form) {
        var url = url(link);
        var until = until(language, form);
        return Say.plain(
                texts.html(language, "access.members.link", "n", form.people(), "until", until, "link", url),
                Keyboard.none()
                        .row(
                                new Copy(texts.plain(language, "access.button.copy"), url),
                                key(
                                        texts.plain(language, "access.button.take-back"),
                                        about(TAKE_BACK, link.invitation()))));
    }

    /** The same link as a picture to show or to print. */
    Say code(Language language, MemberLink link, LinkForm form) {
        var html = texts.html(language, "access.members.code", "n", form.people(), "until", until(language, form));
        return Say.plain(html, Keyboard.none()).with(SquareCode.jpeg(url(link)));
    }

    private String url(MemberLink link) {
        return links.opening(MemberOpening.LETTER + Secrets.written(link.secret()));
    }

    private String until(Language language, LinkForm form) {
        return date(language, clock.now().plus(form.valid()));
    }

    Say closed(Language language) {
        return Say.plain(
                texts.html(language, "access.members.closed"),
                Keyboard.none().row(key(texts.plain(language, "access.button.links"), Action.of(FAMILY, LIST))));
    }

    private String date(Language language, Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(clock.at(moment));
    }

    private static Action about(char verb, UUID id) {
        return Action.of(FAMILY, verb).about(Ids.bytes(id));
    }

    private static Key key(String label, Action action) {
        return new Do(label, action);
    }
}
