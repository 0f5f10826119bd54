package io.candor.access.chat;

import io.candor.access.Appointments;
import io.candor.access.Decision;
import io.candor.access.Dossier;
import io.candor.access.Invitations;
import io.candor.access.Names;
import io.candor.access.OfficialId;
import io.candor.access.Officials;
import io.candor.access.Seen;
import io.candor.bot.ActIds;
import io.candor.bot.Action;
import io.candor.bot.Call;
import io.candor.bot.Call.Answered;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Prompt;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.sealing.Bytes;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes the name under which somebody is to be on record. */
@Component
class OfficialsPrompt implements Prompt {
    private static final char FAMILY = 'o';
    private static final char INVITED = 'i';
    private static final char OFFICIAL = 'n';

    private final Invitations invitations;
    private final Appointments appointments;
    private final Officials officials;
    private final ActIds acts;
    private final Texts texts;

    OfficialsPrompt(Invitations invitations, Appointments appointments, Officials officials, ActIds acts, Texts texts) {
        this.invitations = invitations;
        this.appointments = appointments;
        this.officials = officials;
        this.acts = acts;
        this.texts = texts;
    }

    /** Asks under which name whoever opened an invitation is to be confirmed. */
    static Ask invited(UUID invitation, Language language, Texts texts) {
        return ask(
                Action.of(FAMILY, INVITED).about(Ids.bytes(invitation)),
                texts.html(language, "access.ask.invited"),
                language,
                texts);
    }

    /** Asks for another name of an official. */
    static Ask rename(Dossier dossier, Language language, Texts texts) {
        var version = ByteBuffer.allocate(Short.BYTES)
                .putShort((short) dossier.version())
                .array();
        var official = dossier.official();
        return ask(
                Action.of(FAMILY, OFFICIAL)
                        .about(Ids.bytes(official.id().value()))
                        .with(Bytes.of(version)),
                texts.html(language, "access.ask.name", "name", official.name()),
                language,
                texts);
    }

    private static Ask ask(Action action, String html, Language language, Texts texts) {
        return new Ask(
                action,
                html,
                texts.plain(language, "access.ask.placeholder"),
                texts.plain(language, "access.ask.offer"));
    }

    @Override
    public char family() {
        return FAMILY;
    }

    @Override
    public Role role() {
        return Role.OWNER;
    }

    @Override
    public String wayBack(Action action) {
        return "officials";
    }

    @Override
    public Reply answer(Call<Answered> call) {
        var action = call.what().action();
        var name = Names.valid(call.what().draft().text()).orElseThrow(NameWrong::new);
        var id = Ids.of(action.subject());
        if (action.verb() == INVITED) {
            invitations.confirm(id, decision(call), Optional.of(name));
            return told(call, "access.confirmed", name);
        }
        var seen = Seen.of(ByteBuffer.wrap(action.detail().toArray()).getShort());
        appointments.rename(new OfficialId(id), seen, name);
        return told(call, "access.renamed", name);
    }

    private Decision decision(Call<Answered> call) {
        return new Decision(acts.of(call), officials.acting(call.person()).id());
    }

    private Reply told(Call<Answered> call, String key, String name) {
        return Reply.in(call.language())
                .answer(call.what().draft().message(), texts.html(call.language(), key, "name", name), Keyboard.none());
    }
}
