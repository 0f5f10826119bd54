package io.candor.access;

import io.candor.bot.Keyboard;
import io.candor.bot.Mouth;
import io.candor.bot.Mouth.Later;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells those whose invitation came to nothing, and forgets them then. */
@Component
class Guests {
    private final InvitationTable invitations;
    private final Mouth mouth;
    private final Texts texts;
    private final Clock clock;

    Guests(InvitationTable invitations, Mouth mouth, Texts texts, Clock clock) {
        this.invitations = invitations;
        this.mouth = mouth;
        this.texts = texts;
        this.clock = clock;
    }

    /** How long to wait before the next try; empty when it is done, or has been tried for two days. */
    Optional<Duration> tell(UUID invitation) {
        return invitations.waiting(invitation).flatMap(waiting -> {
            var words = texts.html(waiting.language(), "access.invitation.told." + waiting.end());
            var outcome = mouth.say(waiting.chat(), waiting.language(), Say.plain(words, Keyboard.none()));
            var patience = waiting.expiresAt().plus(Invitations.VALID).isAfter(clock.instant());
            if (outcome instanceof Later later && patience) {
                return Optional.of(later.pause());
            }
            invitations.forgetGuest(invitation);
            return Optional.empty();
        });
    }
}
