package io.candor.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of an entry's way, as everybody may see it.
 *
 * @param words what officials said of it to everybody
 */
public record PublicLine(LocalDate on, EventKind kind, Optional<String> words) {}
