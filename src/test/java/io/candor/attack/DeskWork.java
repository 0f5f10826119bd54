package io.candor.attack;

import io.candor.access.Official;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntryStep;
import io.candor.suggestion.DeclineReason;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.DeskStep;
import io.candor.suggestion.ListPosition;
import io.candor.suggestion.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What officials do after a release: look at the list, and decide about some of it in an order of their own. */
final class DeskWork {
    private static final int MOST = 30;
    private static final int OPEN_ENTRIES = 6;
    private static final LocalDate DEADLINE = LocalDate.parse("2027-01-29");

    private final Town town;
    private final Random random;
    private final List<EntryId> open = new ArrayList<>();

    DeskWork(Town town, Random random) {
        this.town = town;
        this.random = random;
    }

    void acts() {
        town.opinions().page(Reader.GROUP, ListPosition.START, 5);
        var waiting = new ArrayList<>(town.jdbc()
                .sql("select id from suggestion where state = 'WAITING' order by ref")
                .query(UUID.class)
                .list());
        Collections.shuffle(waiting, random);
        waiting.stream().limit(MOST).forEach(this::decides);
        while (open.size() > OPEN_ENTRIES) {
            closes(open.removeFirst());
        }
    }

    private void decides(UUID id) {
        switch (random.nextInt(5)) {
            case 0 -> accepts(id);
            case 1, 2 -> follows(id);
            case 3 -> takes(id, decision());
            default -> takes(id, new DeskAct.Ask("Where was it?"));
        }
    }

    private DeskAct decision() {
        return random.nextBoolean()
                ? new DeskAct.Answer("We looked into it.")
                : new DeskAct.Decline(DeclineReason.OUT_OF_SCOPE, "Others decide about this.");
    }

    private void accepts(UUID id) {
        takes(id, new DeskAct.Accept("Something to mend", "workplace"));
        open.add(town.opinions()
                .find(Reader.GROUP, id)
                .orElseThrow()
                .handling()
                .entry()
                .orElseThrow());
    }

    private void follows(UUID id) {
        if (open.isEmpty()) {
            accepts(id);
        } else {
            var entry = open.get(random.nextInt(open.size()));
            takes(
                    id,
                    new DeskAct.Attach(town.rectification().sheet(entry).entry().number()));
        }
    }

    private void takes(UUID id, DeskAct what) {
        var version =
                (short) town.opinions().find(Reader.GROUP, id).orElseThrow().version();
        town.opinions().take(new DeskStep(fresh(), town.official(), id, version, what));
    }

    private void closes(EntryId entry) {
        does(town.official(), entry, new EntryAct.SetDeadline(DEADLINE));
        does(town.official(), entry, new EntryAct.Submit("It is mended."));
        does(town.verifier(), entry, new EntryAct.Verify());
    }

    private void does(Official by, EntryId entry, EntryAct what) {
        var version = town.rectification().sheet(entry).version();
        town.rectification().take(new EntryStep(fresh(), by, entry, version, what));
    }

    private UUID fresh() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
