package io.candor.access.chat;

import io.candor.access.Appointments;
import io.candor.access.OfficialId;
import io.candor.access.Seen;
import io.candor.bot.Call;
import io.candor.bot.Reply;
import io.candor.bot.Subject;
import io.candor.bot.Texts;
import io.candor.sealing.Bytes;
import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;

/** Takes all roles from an official, once the owner has said so twice. */
@Component
class Revoking {
    private final Appointments appointments;
    private final OfficialRenderer renderer;
    private final Texts texts;

    Revoking(Appointments appointments, OfficialRenderer renderer, Texts texts) {
        this.appointments = appointments;
        this.renderer = renderer;
        this.texts = texts;
    }

    Reply ask(Call<?> call, OfficialId id) {
        var language = call.language();
        var dossier = appointments.dossier(id);
        var official = dossier.official();
        var version = ByteBuffer.allocate(Short.BYTES)
                .putShort((short) dossier.version())
                .array();
        return Reply.in(language)
                .redraw(
                        Subject.NOTHING,
                        texts.html(
                                language,
                                "access.revoking",
                                "name",
                                official.name(),
                                "roles",
                                renderer.names(official, language)),
                        renderer.revoking(language, id, Bytes.of(version)));
    }

    Reply revoke(Call<?> call, OfficialId id, Bytes version) {
        appointments.revoke(id, Seen.of(ByteBuffer.wrap(version.toArray()).getShort()));
        var name = appointments.dossier(id).official().name();
        return Reply.in(call.language())
                .redraw(
                        Subject.NOTHING,
                        texts.html(call.language(), "access.revoked", "name", name),
                        renderer.backToList(call.language()));
    }
}
