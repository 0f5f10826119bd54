package io.candor.suggestion;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How often what members did comes out; every moment of it can be told from the clock alone. */
public sealed interface Rhythm {

    /** The first release after a moment. */
    ZonedDateTime nextAfter(ZonedDateTime moment);

    /** At these times of each day; a time that the clocks skip comes as much later as they skip. */
    record Daily(List<LocalTime> times) implements Rhythm {
        @Override
        public ZonedDateTime nextAfter(ZonedDateTime moment) {
            return Stream.iterate(moment.toLocalDate(), day -> day.plusDays(1))
                    .flatMap(day -> on(day, moment))
                    .findFirst()
                    .orElseThrow();
        }

        private Stream<ZonedDateTime> on(LocalDate day, ZonedDateTime after) {
            return times.stream()
                    .map(time -> day.atTime(time).atZone(after.getZone()))
                    .filter(release -> release.isAfter(after))
                    .sorted(Comparator.naturalOrder());
        }
    }

    /** At midnight and at each multiple of a period since then. */
    record Every(Duration period) implements Rhythm {
        @Override
        public ZonedDateTime nextAfter(ZonedDateTime moment) {
            var midnight = moment.toLocalDate().atStartOfDay(moment.getZone());
            var passed = Duration.between(midnight, moment).dividedBy(period);
            var next = midnight.plus(period.multipliedBy(passed + 1));
            var tomorrow = moment.toLocalDate().plusDays(1).atStartOfDay(moment.getZone());
            return next.isBefore(tomorrow) ? next : tomorrow;
        }
    }

    /** Each second: for trying things out, it hides nothing. */
    record AtOnce() implements Rhythm {
        @Override
        public ZonedDateTime nextAfter(ZonedDateTime moment) {
            return new Every(Duration.ofSeconds(1)).nextAfter(moment);
        }
    }
}
