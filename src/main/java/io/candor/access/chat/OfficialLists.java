package io.candor.access.chat;

import io.candor.access.Appointments;
import io.candor.access.Official;
import io.candor.access.OfficialId;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Redraw;
import io.candor.bot.Subject;
import io.candor.bot.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Officials by name, five a page; a press opens one. */
@Component
class OfficialLists {
    private final Appointments appointments;
    private final OfficialRenderer renderer;
    private final Texts texts;

    OfficialLists(Appointments appointments, OfficialRenderer renderer, Texts texts) {
        this.appointments = appointments;
        this.renderer = renderer;
        this.texts = texts;
    }

    /** The page behind an official, or the first, in the place of what stands there. */
    Redraw page(Language language, Optional<OfficialId> after) {
        var found = appointments.page(after, OfficialRenderer.PAGE + 1);
        return list(language, "access.officials", found, after.isEmpty());
    }

    /** Those whose name begins so; all of them where nobody's does. */
    Redraw named(Language language, List<Official> found) {
        return found.isEmpty()
                ? list(
                        language,
                        "access.officials.unknown",
                        appointments.page(Optional.empty(), OfficialRenderer.PAGE + 1),
                        true)
                : list(language, "access.officials.several", found, true);
    }

    private Redraw list(Language language, String key, List<Official> found, boolean first) {
        return new Redraw(
                texts.html(language, key), renderer.list(language, found, first), Optional.of(Subject.NOTHING));
    }

    /** As a message of its own. */
    static Reply said(Language language, Redraw list) {
        return Reply.in(language).say(list.html(), list.keyboard());
    }
}
