package io.candor.ledger;

import io.candor.ledger.EntrySheet.MeasureView;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides who may do what to an entry, and says why not: the one place where it is decided. */
class Verdicts {
    private Verdicts() {}

    /** Empty when it is allowed. */
    static Optional<Refused> refusal(EntryAction action, Case facts) {
        return Stream.<Supplier<Optional<Refused>>>of(
                        () -> byRole(action, facts), () -> byState(action, facts.sheet()), () -> byFacts(action, facts))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Empty when somebody might be allowed to do it. */
    static Optional<Refused> byState(EntryAction action, EntrySheet sheet) {
        return Rule.of(action).states().contains(sheet.entry().state())
                ? byWhatIsThere(action, sheet)
                : refuse(
                        "ledger.refused.state." + sheet.entry().state(),
                        "number",
                        sheet.entry().ref());
    }

    private static Optional<Refused> byRole(EntryAction action, Case facts) {
        var rule = Rule.of(action);
        if (!rule.isFor(facts.by())) {
            return refuse("ledger.refused.role." + action);
        }
        if (rule.isFor(facts.by(), facts.entry().unit())) {
            return Optional.empty();
        }
        return refuse(facts.entry().unit().isPresent() ? "ledger.refused.other-unit" : "ledger.refused.no-unit");
    }

    private static Optional<Refused> byWhatIsThere(EntryAction action, EntrySheet sheet) {
        return switch (action) {
            case PUBLISH -> refuseIf(sheet.entry().published(), "ledger.refused.published");
            case UNPUBLISH -> refuseIf(!sheet.entry().published(), "ledger.refused.not-published");
            case CLAIM -> refuseIf(sheet.entry().unit().isEmpty(), "ledger.refused.no-unit");
            case MEASURE_DONE ->
                refuseIf(
                        sheet.measures().stream().map(MeasureView::doneOn).allMatch(Optional::isPresent),
                        "ledger.refused.measure-unknown");
            case ASSIGN, DEADLINE, MEASURE, PROGRESS, NOTE, SUBMIT, TAKE_BACK -> Optional.empty();
            case VERIFY, RETURN, REOPEN, UPHOLD, SHELVE, RESUME, MERGE, UNMERGE, AMEND -> Optional.empty();
        };
    }

    private static Optional<Refused> byFacts(EntryAction action, Case facts) {
        return switch (action) {
            case CLAIM ->
                facts.handler()
                        .map(handler -> handler.id().equals(facts.by().id())
                                ? new Refused("ledger.refused.yours")
                                : new Refused("ledger.refused.claimed", "name", handler.name()));
            case VERIFY, RETURN -> refuseIf(facts.tookPart(), "ledger.refused.four-eyes");
            case UPHOLD -> uphold(facts);
            case UNMERGE -> refuseIf(facts.targetClosed(), "ledger.refused.target-closed");
            case ASSIGN, DEADLINE, MEASURE, MEASURE_DONE, PROGRESS, NOTE, SUBMIT, TAKE_BACK -> Optional.empty();
            case REOPEN, SHELVE, RESUME, MERGE, PUBLISH, UNPUBLISH, AMEND -> Optional.empty();
        };
    }

    /** Whoever worked on it or closed it can give way to who contests it, by reopening it, and no more. */
    private static Optional<Refused> uphold(Case facts) {
        return facts.contested()
                ? refuseIf(facts.tookPart() || facts.verified(), "ledger.refused.own-close-off")
                : refuse("ledger.refused.not-contested");
    }

    private static Optional<Refused> refuseIf(boolean wrong, String key) {
        return wrong ? refuse(key) : Optional.empty();
    }

    private static Optional<Refused> refuse(String key, Object... arguments) {
        return Optional.of(new Refused(key, arguments));
    }
}
