package io.candor.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is to be told of one suggestion, as it was taken in hand.
 *
 * @param changes in the order in which they happened
 * @param tries how often it was taken in hand, this time included
 * @param heldUntil when somebody else may take it in hand, unless it is settled before; tells this time from others
 * @param endsAt when it is not worth telling any more
 */
record Notice(UUID suggestion, List<Change> changes, int tries, Instant heldUntil, Instant endsAt) {}
