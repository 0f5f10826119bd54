package io.candor.ledger;

import static io.candor.ledger.State.CLOSED;
import static io.candor.ledger.State.MERGED;
import static io.candor.ledger.State.RECTIFYING;
import static io.candor.ledger.State.REGISTERED;
import static io.candor.ledger.State.SHELVED;
import static io.candor.ledger.State.UNDER_REVIEW;

import io.candor.access.OfficialId;
import io.candor.ledger.EntrySheet.MeasureView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A problem on record and what becomes of it. Each change says what the history has to tell of it. */
class Entry {
    @Id
    private final UUID id;

    private final int number;
    private final Source source;
    private final LocalDate registeredOn;
    private String title;
    private String category;
    private State state = REGISTERED;
    private int round = 1;
    private boolean published;
    private @Nullable EntryKind kind;
    private @Nullable String unit;
    private @Nullable UUID handler;
    private @Nullable LocalDate deadline;
    private @Nullable State formerState;
    private @Nullable UUID submittedBy;
    private @Nullable UUID verifiedBy;
    private @Nullable String outcome;
    private @Nullable LocalDate lookAgainOn;
    private @Nullable UUID mergedInto;

    @MappedCollection(idColumn = "entry", keyColumn = "position")
    private List<Measure> measures = new ArrayList<>();

    @Version
    private int version;

    Entry(UUID id, int number, Source source, LocalDate registeredOn, String title, String category) {
        this.id = id;
        this.number = number;
        this.source = source;
        this.registeredOn = registeredOn;
        this.title = title;
        this.category = category;
    }

    Told register(Optional<String> usualUnit) {
        unit = usualUnit.orElse(null);
        return Told.toOfficials(EventKind.REGISTERED, title);
    }

    Told assign(String responsible) {
        if (!responsible.equals(unit)) {
            handler = null;
        }
        unit = responsible;
        beginOnceAssigned();
        return Told.toAll(EventKind.ASSIGNED, responsible);
    }

    Told claim(OfficialId by, Optional<LocalDate> until) {
        var given = deadline == null ? until.orElseThrow(() -> new Refused("ledger.refused.deadline-needed")) : null;
        deadline = given == null ? deadline : given;
        handler = by.value();
        beginOnceAssigned();
        return new Told(EventKind.CLAIMED, given == null ? null : given.toString(), null);
    }

    Told due(LocalDate until) {
        deadline = until;
        beginOnceAssigned();
        return Told.toAll(EventKind.DEADLINE_SET, until.toString());
    }

    Told plan(String measure) {
        measures.add(new Measure(measure, null));
        return Told.toOfficials(EventKind.MEASURE_ADDED, measure);
    }

    Told carryOut(int position, LocalDate today) {
        if (position < 1 || position > measures.size()) {
            throw new Refused("ledger.refused.measure-unknown");
        }
        var measure = measures.get(position - 1);
        if (!measure.isOpen()) {
            throw new Refused("ledger.refused.measure-done");
        }
        measures.set(position - 1, measure.done(today));
        return Told.toOfficials(EventKind.MEASURE_DONE, measure.text());
    }

    Told submit(OfficialId by, String result) {
        become(UNDER_REVIEW);
        submittedBy = by.value();
        outcome = result;
        return Told.toAll(EventKind.SUBMITTED, result);
    }

    Told takeBack() {
        become(RECTIFYING);
        return Told.silently(EventKind.TAKEN_BACK);
    }

    Told verify(OfficialId by) {
        become(CLOSED);
        verifiedBy = by.value();
        return Told.silently(EventKind.VERIFIED);
    }

    /** Both a return and a reopening begin the next round. */
    Told goOn(EventKind kind, String reason) {
        become(RECTIFYING);
        round++;
        return Told.toAll(kind, reason);
    }

    Told shelve(String reason, LocalDate lookAgain) {
        become(SHELVED);
        lookAgainOn = lookAgain;
        return new Told(EventKind.SHELVED, reason, lookAgain.toString());
    }

    Told resume() {
        become(RECTIFYING);
        return Told.silently(EventKind.RESUMED);
    }

    Told merge(EntryView into) {
        formerState = state;
        become(MERGED);
        mergedInto = into.id().value();
        return Told.toAll(EventKind.MERGED, into.ref());
    }

    Told unmerge(EntryView from) {
        become(Objects.requireNonNull(formerState));
        formerState = null;
        mergedInto = null;
        return Told.toAll(EventKind.UNMERGED, from.ref());
    }

    Told publish(boolean visible) {
        published = visible;
        return Told.silently(visible ? EventKind.PUBLISHED : EventKind.UNPUBLISHED);
    }

    Told amend(Optional<String> newTitle, Optional<String> newCategory, Optional<EntryKind> newKind) {
        title = newTitle.orElse(title);
        category = newCategory.orElse(category);
        kind = newKind.orElse(kind);
        return Told.toOfficials(EventKind.AMENDED, kind == null ? title : title + " · " + category + " · " + kind);
    }

    EntryView view() {
        return new EntryView(
                new EntryId(id),
                number,
                title,
                category,
                state,
                Optional.ofNullable(unit),
                Optional.ofNullable(deadline),
                published,
                Optional.ofNullable(mergedInto).map(EntryId::new));
    }

    EntrySheet sheet() {
        return new EntrySheet(
                view(),
                source,
                Optional.ofNullable(kind),
                official(handler),
                official(submittedBy),
                official(verifiedBy),
                Optional.ofNullable(outcome),
                Optional.ofNullable(lookAgainOn),
                round,
                measures(),
                version);
    }

    private List<MeasureView> measures() {
        return IntStream.range(0, measures.size())
                .mapToObj(index -> measures.get(index).view(index + 1))
                .toList();
    }

    private static Optional<OfficialId> official(@Nullable UUID id) {
        return Optional.ofNullable(id).map(OfficialId::new);
    }

    private void beginOnceAssigned() {
        if (state == REGISTERED && unit != null && deadline != null) {
            become(RECTIFYING);
        }
    }

    private void become(State next) {
        if (!state.canBecome(next)) {
            throw new IllegalTransition(number, state, next);
        }
        state = next;
        if (next == RECTIFYING) {
            submittedBy = null;
            verifiedBy = null;
            outcome = null;
            lookAgainOn = null;
        }
    }
}
