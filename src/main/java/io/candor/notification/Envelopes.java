package io.candor.notification;

import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.sealing.KeyDestroyed;
import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Authors;
import io.candor.suggestion.Farewells;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.SealedAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes notices ready at the moment when they leave. Return addresses are opened here and nowhere else. */
@Component
class Envelopes {
    private static final Optional<LocalDate> NEVER = Optional.empty();

    private final Authors authors;
    private final Farewells farewells;
    private final Mailbox mailbox;
    private final Seal seal;
    private final NoticeRenderer renderer;
    private final Languages languages;

    Envelopes(
            Authors authors,
            Farewells farewells,
            Mailbox mailbox,
            Seal seal,
            NoticeRenderer renderer,
            Languages languages) {
        this.authors = authors;
        this.farewells = farewells;
        this.mailbox = mailbox;
        this.seal = seal;
        this.renderer = renderer;
        this.languages = languages;
    }

    /**
     * Empty where nobody wants to hear it: no address, not any more, the suggestion is withdrawn; or there is nothing to
     * tell: a matter that was over goes on.
     */
    Optional<Envelope> of(Notice notice) {
        return address(notice.suggestion())
                .flatMap(to -> view(notice.suggestion()).flatMap(view -> envelope(to, view, notice.changes())));
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

    private Optional<Envelope> envelope(ReturnAddress to, AuthorView view, List<Change> changes) {
        var language = Language.marked(to.language()).orElse(languages.first());
        var forgottenOn = changes.contains(Change.LAST_CALL) ? farewells.forgottenOn(view.id()) : NEVER;
        var told = changes.stream()
                .filter(change -> change != Change.LAST_CALL || forgottenOn.isPresent())
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Envelope(to, language, renderer.notice(view, told, forgottenOn, language)));
    }
}
