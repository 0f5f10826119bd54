package io.candor.suggestion;

import io.candor.organisation.OfficeClock;
import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import io.candor.sealing.WordImages;
import io.candor.suggestion.AuthorView.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        return new SealedLetter(
                view, words.orElse(null), picture.orElse(null), address.orElse(null), sameWords(letter));
    }

    /** What is kept from a unit is not the same as what is not; a picture is never the same. */
    private @Nullable UUID sameWords(Letter letter) {
        return letter.picture().isPresent()
                ? null
                : images.of(
                        List.of(SameWords.of(letter.words()), letter.concerns().orElse("")));
    }

    byte[] address(UUID id, ReturnAddress address) {
        return seal.address(id, address);
    }
}
