package io.candor.ledger;

import io.candor.access.Official;
import java.util.UUID;

/**
 * A problem to be put on record.
 *
 * @param act names the registering, see {@link io.candor.bot.ActIds}: the second time finds the first
 * @param title in the official's own words, 1 to 200 characters
 * @param category the key of a category, whose unit becomes the entry's
 */
public record Registration(UUID act, Official by, Source source, String title, String category) {}
