package io.candor.suggestion;

import io.candor.organisation.OfficeClock;
import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import io.candor.suggestion.AuthorView.State;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes of a letter what is stored: sealed, dated by the day, with a number of its own. */
@Component
class Sealer {
    private final Seal seal;
    private final References references;
    private final Records records;
    private final OfficeClock clock;

    Sealer(Seal seal, References references, Records records, OfficeClock clock) {
        this.seal = seal;
        this.references = references;
        this.records = records;
        this.clock = clock;
    }

    SealedLetter letter(UUID id, Letter letter) {
        var address = letter.address().map(each -> address(id, each));
        var ref = references.free(records::hasRef);
        var words = Optional.of(letter.words()).filter(each -> !each.isEmpty()).map(each -> seal.words(id, each));
        var picture = letter.picture().map(each -> seal.picture(id, each));
        var view = new AuthorView(
                id,
                ref,
                letter.category(),
                letter.concerns(),
                clock.today(),
                State.HELD,
                picture.isPresent(),
                address.isPresent(),
                Handling.NONE);
        return new SealedLetter(view, words.orElse(null), picture.orElse(null), address.orElse(null));
    }

    byte[] address(UUID id, ReturnAddress address) {
        return seal.address(id, address);
    }
}
