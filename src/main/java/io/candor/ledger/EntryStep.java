package io.candor.ledger;

import io.candor.access.Official;
import java.util.UUID;

/**
 * One official does one thing to one entry.
 *
 * @param act names it, see {@link io.candor.bot.ActIds}: the second time finds it done
 * @param version of the entry that the official saw; another one by now means that somebody was quicker
 */
public record EntryStep(UUID act, Official by, EntryId entry, int version, EntryAct what) {}
