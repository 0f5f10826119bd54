package io.candor.access.chat;

import io.candor.access.Guest;
import io.candor.access.Invitation;
import io.candor.access.Invitations;
import io.candor.access.OfficialId;
import io.candor.access.Officials;
import io.candor.bot.Directory;
import io.candor.bot.Directory.Profile;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.cards.Face;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an owner sees of an invitation that somebody opened. */
@Component
class InvitationFace implements Face {
    private final Invitations invitations;
    private final Officials officials;
    private final Directory directory;
    private final InvitationRenderer renderer;
    private final Texts texts;

    InvitationFace(
            Invitations invitations,
            Officials officials,
            Directory directory,
            InvitationRenderer renderer,
            Texts texts) {
        this.invitations = invitations;
        this.officials = officials;
        this.directory = directory;
        this.renderer = renderer;
        this.texts = texts;
    }

    @Override
    public char kind() {
        return 'i';
    }

    @Override
    public Say draw(UUID id, Person reader, Language language) {
        if (officials.of(reader).filter(official -> official.may(Role.OWNER)).isEmpty()) {
            return said(texts.html(language, "access.owners-only"));
        }
        var invitation = invitations.by(id);
        return switch (invitation.state()) {
            case USED -> deciding(invitation, invitation.guest().orElseThrow(), language);
            case CONFIRMED, REFUSED -> said(decided(invitation, language));
            case OPEN, EXPIRED -> said(state(invitation, language, "", ""));
        };
    }

    private Say deciding(Invitation invitation, Guest guest, Language language) {
        var username = directory
                .person(guest.telegramId())
                .flatMap(Profile::username)
                .map(name -> " (@" + name + ")")
                .orElse("");
        return Say.plain(
                state(invitation, language, guest.name(), username), renderer.deciding(language, invitation.id()));
    }

    private String decided(Invitation invitation, Language language) {
        return state(invitation, language, name(invitation.became()), name(invitation.decidedBy()));
    }

    /**
     * @param who whom it is about, as far as that is known
     * @param more the username of who opened it, or the owner who decided
     */
    private String state(Invitation invitation, Language language, String who, String more) {
        var roles = renderer.names(invitation, language);
        var key = "access.invitation.state." + invitation.state();
        return texts.html(language, key, "roles", roles, "name", who, "more", more);
    }

    private String name(Optional<OfficialId> official) {
        return official.map(officials::by).map(found -> found.name()).orElse("");
    }

    private static Say said(String html) {
        return Say.plain(html, Keyboard.none());
    }
}
