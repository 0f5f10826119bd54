package io.candor.suggestion;

import io.candor.organisation.OfficeClock;
import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import io.candor.sealing.WordImages;
import io.candor.suggestion.AuthorView.State;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes of a letter what is stored: sealed, dated by the day, with a number of its own. */
@Component
class Sealer {
    private final Seal seal;
    private final WordImages images;
    private final References references;
    private final Records records;
    private final OfficeClock clock;

    Sealer(Seal seal, WordImages images, References references, Records records, OfficeClock clock) {
        this.seal = seal;
        this.images = images;
        this.references = references;
        this.records = records;
        this.clock = clock;
    }

    SealedLetter letter(UUID id, Letter letter) {
        var address = letter.address().map(each -> address(id, each));
        var ref = references.free(records::hasRef);
        var view = new AuthorView(
                id, ref, letter.category(), clock.today(), State.HELD, address.isPresent(), Handling.NONE);
        var sameWords = images.of(List.of(SameWords.of(letter.words())));
        return new SealedLetter(view, seal.words(id, letter.words()), address.orElse(null), sameWords);
    }

    byte[] address(UUID id, ReturnAddress address) {
        return seal.address(id, address);
    }
}
