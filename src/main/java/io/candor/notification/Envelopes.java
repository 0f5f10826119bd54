package io.candor.notification;

import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.sealing.KeyDestroyed;
import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Authors;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.SealedAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes notices ready at the moment when they leave. Return addresses are opened here and nowhere else. */
@Component
class Envelopes {
    private final Authors authors;
    private final Mailbox mailbox;
    private final Seal seal;
    private final NoticeRenderer renderer;
    private final Languages languages;

    Envelopes(Authors authors, Mailbox mailbox, Seal seal, NoticeRenderer renderer, Languages languages) {
        this.authors = authors;
        this.mailbox = mailbox;
        this.seal = seal;
        this.renderer = renderer;
        this.languages = languages;
    }

    /** Empty where nobody wants to hear it: no address, not any more, or the suggestion is withdrawn. */
    Optional<Envelope> of(Notice notice) {
        return address(notice.suggestion())
                .flatMap(to -> view(notice.suggestion()).map(view -> envelope(to, view, notice.changes())));
    }

    private Optional<AuthorView> view(UUID suggestion) {
        return switch (mailbox.look(suggestion)) {
            case Lookup.Found(var view) -> Optional.of(view);
            case Lookup.Withdrawn(), Lookup.Unknown() -> Optional.empty();
        };
    }

    private Optional<ReturnAddress> address(UUID suggestion) {
        return authors.address(suggestion).flatMap(this::opened);
    }

    private Optional<ReturnAddress> opened(SealedAddress address) {
        try {
            return Optional.of(
                    seal.openAddress(address.suggestion(), address.sealed().toArray()));
        } catch (KeyDestroyed _) {
            return authors.address(address.suggestion())
                    .filter(now -> !now.equals(address)) // sealed anew between the look and the opening
                    .flatMap(this::opened);
        }
    }

    private Envelope envelope(ReturnAddress to, AuthorView view, List<Change> changes) {
        var language = Language.marked(to.language()).orElse(languages.first());
        return new Envelope(to, language, renderer.notice(view, changes, language));
    }
}
