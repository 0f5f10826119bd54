package io.candor.suggestion;

import java.time.LocalDate;

/** Where in the opinions list a page ends: the list is sorted by date and number, so it tells no order within a day. */
public record ListPosition(LocalDate receivedOn, String ref) {
    /** Before all others. */
    public static final ListPosition START = new ListPosition(LocalDate.EPOCH, "");
}
