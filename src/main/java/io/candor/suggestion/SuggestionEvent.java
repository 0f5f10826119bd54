package io.candor.suggestion;

import java.util.UUID;

/** What officials did to a suggestion itself, published inside their transaction; a member's act never is. */
public sealed interface SuggestionEvent {
    UUID suggestion();

    /** It has become an entry of the ledger. */
    record Accepted(UUID suggestion) implements SuggestionEvent {}

    /** It follows an entry that was there already. */
    record Attached(UUID suggestion) implements SuggestionEvent {}

    record Answered(UUID suggestion) implements SuggestionEvent {}

    record Declined(UUID suggestion) implements SuggestionEvent {}

    record Asked(UUID suggestion) implements SuggestionEvent {}

    /** What its author contested is back on the list. */
    record ListedAgain(UUID suggestion) implements SuggestionEvent {}

    /** What its author contested stays as the desk said. */
    record Upheld(UUID suggestion) implements SuggestionEvent {}

    /** It follows the entry that its own was merged into. */
    record MovedAlong(UUID suggestion) implements SuggestionEvent {}

    /** It follows the entry again that it had followed before a merger. */
    record MovedBack(UUID suggestion) implements SuggestionEvent {}
}
