package io.candor.ledger;

import java.time.LocalDate;

/** How an entry came on record, which never changes. */
record Filing(int number, Source source, LocalDate registeredOn) {}
