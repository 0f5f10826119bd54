package io.candor.ledger;

import io.candor.access.OfficialId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A problem on record and what becomes of it. Each change says what the history has to tell of it. */
class Entry {
    @Id
    private final UUID id;

    @Embedded.Empty
    private final Filing filing;

    private String title;
    private String category;
    private State state = State.REGISTERED;
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

    Entry(UUID id, Filing filing, String title, String category, @Nullable String unit) {
        this.id = id;
        this.filing = filing;
        this.title = title;
        this.category = category;
        this.unit = unit;
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
        if (deadline == null) {
            deadline = until.orElseThrow(() -> new Refused("ledger.refused.deadline-needed"));
        }
        handler = by.value();
        beginOnceAssigned();
        return Told.toAll(EventKind.CLAIMED, deadline.toString());
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

    /** @param position counted from 1 */
    Told carryOut(int position, LocalDate today) {
        if (position < 1 || position > measures.size()) {
            throw new Refused("ledger.refused.measure-unknown");
        }
        var done = measures.get(position - 1).done(today);
        measures.set(position - 1, done);
        return Told.toOfficials(EventKind.MEASURE_DONE, done.text());
    }

    Told submit(OfficialId by, String result) {
        become(State.UNDER_REVIEW);
        submittedBy = by.value();
        outcome = result;
        return Told.toAll(EventKind.SUBMITTED, result);
    }

    Told goOn(EventKind kind) {
        become(State.RECTIFYING);
        return Told.silently(kind);
    }

    Told beginNextRound(EventKind kind, String reason) {
        become(State.RECTIFYING);
        round++;
        return Told.toAll(kind, reason);
    }

    Told verify(OfficialId by) {
        become(State.CLOSED);
        verifiedBy = by.value();
        return Told.silently(EventKind.VERIFIED);
    }

    Told shelve(String reason, LocalDate lookAgain) {
        become(State.SHELVED);
        lookAgainOn = lookAgain;
        return new Told(EventKind.SHELVED, reason, lookAgain.toString());
    }

    Told merge(EntryView into) {
        formerState = state;
        become(State.MERGED);
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
        return Told.toOfficials(EventKind.AMENDED, title + " · " + category + " · " + (kind == null ? "" : kind));
    }

    EntryView view() {
        return new EntryView(
                new EntryId(id),
                filing.number(),
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
                filing.source(),
                Optional.ofNullable(kind),
                official(handler),
                official(submittedBy),
                official(verifiedBy),
                Optional.ofNullable(outcome),
                Optional.ofNullable(lookAgainOn),
                round,
                Measure.views(measures),
                version);
    }

    private static Optional<OfficialId> official(@Nullable UUID id) {
        return Optional.ofNullable(id).map(OfficialId::new);
    }

    private void beginOnceAssigned() {
        if (state == State.REGISTERED && unit != null && deadline != null) {
            become(State.RECTIFYING);
        }
    }

    private void become(State next) {
        if (!state.canBecome(next)) {
            throw new IllegalTransition(filing.number(), state, next);
        }
        state = next;
        if (next == State.RECTIFYING) {
            submittedBy = null;
            verifiedBy = null;
            outcome = null;
            lookAgainOn = null;
        }
    }
}
