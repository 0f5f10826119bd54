package io.candor.notification;

import java.time.Duration;

/** How long after one round the next one looks for notices that are due. */
record RoundPause(Duration length) {}
