package io.candor.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A link by which members come in.
 *
 * @param uses how many people it is for
 * @param used how many had used it at the last release
 */
public record MemberInvitation(UUID id, int uses, int used, OfficialId invitedBy, Instant expiresAt) {
    /** How many people one link can be for. */
    public static final int MOST = 9_999;
}
