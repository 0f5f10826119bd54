package io.candor.notification;

import io.candor.ledger.EventKind;
import io.candor.suggestion.SuggestionEvent;
import java.util.Optional;

/** What an author can be told of, the weightiest first. */
enum Change {
    ASKED,
    REOPENED,
    CLOSED,
    ANSWERED,
    DECLINED,
    LISTED_AGAIN,
    UPHELD,
    CLOSE_OFF_UPHELD,
    /** The address will be forgotten. */
    LAST_CALL,
    ACCEPTED,
    ATTACHED,
    SUBMITTED,
    RETURNED,
    SHELVED,
    RESUMED,
    OVERDUE,
    PROGRESS,
    MEASURE_DONE,
    MEASURE_ADDED,
    DEADLINE_SET,
    ASSIGNED,
    CLAIMED,
    TAKEN_BACK,
    MOVED_ALONG,
    MOVED_BACK;

    static Change of(SuggestionEvent event) {
        return switch (event) {
            case SuggestionEvent.Accepted _ -> ACCEPTED;
            case SuggestionEvent.Attached _ -> ATTACHED;
            case SuggestionEvent.Answered _ -> ANSWERED;
            case SuggestionEvent.Declined _ -> DECLINED;
            case SuggestionEvent.Asked _ -> ASKED;
            case SuggestionEvent.ListedAgain _ -> LISTED_AGAIN;
            case SuggestionEvent.Upheld _ -> UPHELD;
            case SuggestionEvent.MovedAlong _ -> MOVED_ALONG;
            case SuggestionEvent.MovedBack _ -> MOVED_BACK;
        };
    }

    /** Empty for what authors are not told: it is no step forward or back, or each suggestion is told of it singly. */
    static Optional<Change> of(EventKind kind) {
        return switch (kind) {
            case ASSIGNED -> Optional.of(ASSIGNED);
            case CLAIMED -> Optional.of(CLAIMED);
            case DEADLINE_SET -> Optional.of(DEADLINE_SET);
            case MEASURE_ADDED -> Optional.of(MEASURE_ADDED);
            case MEASURE_DONE -> Optional.of(MEASURE_DONE);
            case PROGRESS -> Optional.of(PROGRESS);
            case SUBMITTED -> Optional.of(SUBMITTED);
            case VERIFIED -> Optional.of(CLOSED);
            case RETURNED -> Optional.of(RETURNED);
            case TAKEN_BACK -> Optional.of(TAKEN_BACK);
            case REOPENED -> Optional.of(REOPENED);
            case UPHELD -> Optional.of(CLOSE_OFF_UPHELD);
            case SHELVED -> Optional.of(SHELVED);
            case RESUMED -> Optional.of(RESUMED);
            case REGISTERED, MERGED, UNMERGED, NOTED, PUBLISHED, UNPUBLISHED, AMENDED -> Optional.empty();
        };
    }
}
