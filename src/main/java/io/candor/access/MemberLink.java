package io.candor.access;

import io.candor.sealing.Bytes;
import java.util.UUID;

/** A link for members that was made: its secret, and the invitation that it opens. */
public record MemberLink(Bytes secret, UUID invitation) {}
