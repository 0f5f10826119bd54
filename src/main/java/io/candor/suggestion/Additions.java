package io.candor.suggestion;

import io.candor.sealing.Bytes;
import io.candor.sealing.Images;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where authors add to what they said; nobody else sees any of it before the next release. */
@Service
public class Additions {
    private static final String PURPOSE = "addition";

    private final Records records;
    private final HeldTables held;
    private final HeldMessages messages;
    private final HeldVerdicts verdicts;
    private final Judging judging;
    private final Images images;

    Additions(
            Records records,
            HeldTables held,
            HeldMessages messages,
            HeldVerdicts verdicts,
            Judging judging,
            Images images) {
        this.records = records;
        this.held = held;
        this.messages = messages;
        this.verdicts = verdicts;
        this.judging = judging;
        this.images = images;
    }

    /** What was added with this nonce. */
    public Optional<DialogueLine> find(AuthorView view, Bytes nonce) {
        var ids = images.allOf(PURPOSE, secret(view.id(), nonce));
        return view.handling().dialogue().stream()
                .filter(line -> ids.contains(line.id()))
                .findFirst();
    }

    /**
     * Adds to a suggestion, once for each nonce: the second time finds the first. Whatever officials decided meanwhile,
     * it is taken.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the same author adds something else at this very
     *     moment; the next try finds its place
     */
    @Transactional
    public Lookup add(UUID suggestion, Bytes nonce, String words) {
        return once(suggestion, nonce, view -> added(view, nonce, words));
    }

    /**
     * Adds why officials are wrong, and asks a supervisor to decide; once for each nonce, and once for each thing that can
     * be contested.
     *
     * @throws NothingToContest when there is nothing, any more or at all
     */
    @Transactional
    public Lookup contest(UUID suggestion, Bytes nonce, String words) {
        return once(suggestion, nonce, view -> contested(view, nonce, words));
    }

    private Lookup once(UUID suggestion, Bytes nonce, UnaryOperator<AuthorView> act) {
        held.keepReleaseOut();
        return switch (records.look(List.of(suggestion))) {
            case Lookup.Found(var view) -> new Lookup.Found(find(view, nonce).isPresent() ? view : act.apply(view));
            case Lookup.Withdrawn gone -> gone;
            case Lookup.Unknown none -> none;
        };
    }

    private AuthorView contested(AuthorView view, Bytes nonce, String words) {
        var what = judging.toContest(view).orElseThrow(NothingToContest::new);
        var reason = images.of(PURPOSE, secret(view.id(), nonce));
        var added = added(view, nonce, words);
        verdicts.contest(view.id(), reason, what);
        var handling = added.handling();
        var contest = new Judgement(List.of(), List.of(Contest.held(reason, what)));
        return added.handled(handling.judged(handling.judgement().adding(contest)));
    }

    private AuthorView added(AuthorView view, Bytes nonce, String words) {
        var id = images.of(PURPOSE, secret(view.id(), nonce));
        var line = messages.add(view.id(), id, words);
        return view.handled(view.handling().adding(List.of(line)));
    }

    private static Bytes secret(UUID suggestion, Bytes nonce) {
        return Bytes.of(ByteBuffer.allocate(2 * Long.BYTES + nonce.size())
                .putLong(suggestion.getMostSignificantBits())
                .putLong(suggestion.getLeastSignificantBits())
                .put(nonce.toArray())
                .array());
    }
}
