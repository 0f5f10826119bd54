package io.candor.suggestion;

import io.candor.bot.SomebodyWasQuicker;
import io.candor.ledger.EntryId;
import io.candor.sealing.Bytes;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A released suggestion as far as officials change it. Neither its words nor the return address are part of it: so no
 * act of an official can write what a release may have destroyed.
 */
class Suggestion {
    private final UUID id;
    private final int version;
    private OpinionState state;
    private @Nullable EntryId entry;
    private byte @Nullable [] answer;
    private @Nullable DeclineReason reason;

    Suggestion(UUID id, int version, OpinionState state, @Nullable EntryId entry) {
        this.id = id;
        this.version = version;
        this.state = state;
        this.entry = entry;
    }

    UUID id() {
        return id;
    }

    /** As it was found. */
    int version() {
        return version;
    }

    OpinionState state() {
        return state;
    }

    Optional<EntryId> entry() {
        return Optional.ofNullable(entry);
    }

    Optional<byte[]> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<DeclineReason> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * The same, if it is still as an official saw it.
     *
     * @throws OpinionWithdrawn when the author took it back
     * @throws SomebodyWasQuicker when another official did something about it
     */
    Suggestion asSeen(short seen) {
        if (state == OpinionState.WITHDRAWN) {
            throw new OpinionWithdrawn();
        }
        return require((short) version == seen);
    }

    Suggestion accept(EntryId into) {
        require(state.isUndecided());
        entry = into;
        return become(OpinionState.ACCEPTED);
    }

    Suggestion answer(byte[] sealed) {
        entry = null;
        answer = sealed.clone();
        return become(OpinionState.ANSWERED);
    }

    Suggestion decline(DeclineReason why, byte[] sealed) {
        entry = null;
        answer = sealed.clone();
        reason = why;
        return become(OpinionState.DECLINED);
    }

    /** What its author contested waits for the desk once more. */
    Suggestion listAgain() {
        require(state == OpinionState.CONTESTED);
        state = OpinionState.WAITING;
        return this;
    }

    /** What its author contested is as it was before. */
    Suggestion uphold(Said before) {
        require(state == OpinionState.CONTESTED);
        state = before.state();
        answer = before.answer().toArray();
        reason = before.reason().orElse(null);
        return this;
    }

    /** Changes nothing but the version: who asks next has read the question before. */
    Suggestion ask() {
        return require(state.isOpen());
    }

    private Suggestion become(OpinionState next) {
        require(state.isOpen());
        state = next;
        return this;
    }

    private Suggestion require(boolean holds) {
        if (!holds) {
            throw new SomebodyWasQuicker();
        }
        return this;
    }

    @Override
    public String toString() {
        return "Suggestion[hidden]";
    }

    /** What the desk had said, sealed. */
    record Said(OpinionState state, Bytes answer, Optional<DeclineReason> reason) {
        @Override
        public String toString() {
            return "Said[hidden]";
        }
    }
}
