package io.candor.sealing;

import java.time.Instant;

/** What the keys that are still there open. */
public interface KeyAges {
    /** What was stored before this moment and not since holds no address that any key opens. */
    Instant addressesOpenSince();
}
