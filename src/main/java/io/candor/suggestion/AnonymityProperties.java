package io.candor.suggestion;

import io.candor.CannotStart;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What keeps authors apart from what they said.
 *
 * @param release when what members did comes out: times of day separated by commas, a duration from one second to one
 *     day such as {@code PT10M}, or {@code at-once}; default {@code 08:00,13:00,18:00} in {@code candor.zone}
 * @param noticeSpread how long a notice to an author waits at most, each a random part of it: a duration up to one day;
 *     default {@code PT60M}
 */
@ConfigurationProperties("candor.anonymity")
record AnonymityProperties(
        @DefaultValue("08:00,13:00,18:00") String release,
        @DefaultValue("PT60M") Duration noticeSpread) {

    AnonymityProperties {
        rhythm(release);
        if (noticeSpread.isNegative() || noticeSpread.compareTo(Duration.ofDays(1)) > 0) {
            throw new CannotStart(
                    "candor.anonymity.notice-spread is " + noticeSpread + ", which is not between nothing and one day.",
                    "Set a duration from PT0S to P1D such as PT60M.");
        }
    }

    NoticeSpread spread() {
        return new NoticeSpread(noticeSpread);
    }

    Rhythm rhythm() {
        return rhythm(release);
    }

    private static Rhythm rhythm(String release) {
        try {
            return parsed(release.strip());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new CannotStart(
                    "candor.anonymity.release is \"" + release + "\", which says no moment of the day.",
                    "Set times of day such as 08:00,13:00,18:00, a duration from PT1S to P1D such as PT10M, or at-once.");
        }
    }

    private static Rhythm parsed(String release) {
        if (release.equals("at-once")) {
            return new Rhythm.AtOnce();
        }
        return release.startsWith("P") ? every(Duration.parse(release)) : daily(release.split("\\s*,\\s*", -1));
    }

    private static Rhythm every(Duration period) {
        if (period.compareTo(Duration.ofSeconds(1)) < 0 || period.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("out of range");
        }
        return new Rhythm.Every(period);
    }

    private static Rhythm daily(String[] times) {
        return new Rhythm.Daily(
                Arrays.stream(times).map(LocalTime::parse).sorted().distinct().toList());
    }
}
