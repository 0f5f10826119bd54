package io.candor.suggestion;

import java.time.Duration;

/**
 * How long a notice to an author waits at most; each waits for a random part of it.
 *
 * @param most zero to one day
 */
public record NoticeSpread(Duration most) {}
