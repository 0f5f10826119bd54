package io.candor.access.chat;

import io.candor.access.Guest;
import io.candor.access.Invitations;
import io.candor.access.Invitations.Gone;
import io.candor.access.Invitations.Opened;
import io.candor.access.Invitations.Own;
import io.candor.access.Invitations.Waiting;
import io.candor.access.Names;
import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Directory;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Opening;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import org.springframework.stereotype.Component;

/** Takes whoever opens an invitation's link. */
@Component
class InvitationOpening implements Opening {
    static final String LETTER = "i";

    private final Invitations invitations;
    private final InvitationRenderer renderer;
    private final Directory directory;
    private final Texts texts;

    InvitationOpening(Invitations invitations, InvitationRenderer renderer, Directory directory, Texts texts) {
        this.invitations = invitations;
        this.renderer = renderer;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public char letter() {
        return LETTER.charAt(0);
    }

    @Override
    public Reply open(Call<Typed> call, String payload) {
        var user = call.person().user();
        var guest = new Guest(user, Names.told(directory.person(user)), call.language());
        var opened = invitations.open(Secrets.read(payload), guest);
        return Reply.in(call.language()).say(words(call.language(), opened), Keyboard.none());
    }

    private String words(Language language, Opened opened) {
        return switch (opened) {
            case Waiting(var invitation) ->
                texts.html(language, "access.invitation.waiting", "roles", renderer.names(invitation, language));
            case Own() -> texts.html(language, "access.invitation.own");
            case Gone() -> texts.html(language, "access.invitation.gone");
        };
    }
}
