package io.candor.attack;

import io.candor.bot.Role;
import io.candor.ledger.Rectification;
import io.candor.notification.NotificationModule;
import io.candor.notification.Rounding;
import io.candor.sealing.Images;
import io.candor.suggestion.Additions;
import io.candor.suggestion.Desk;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Ratings;
import io.candor.suggestion.Releasing;
import io.candor.suggestion.SuggestionModule;
import io.candor.suggestion.Tables;
import io.candor.support.TestClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A town in which nothing was said yet, with officials, notices and a real PostgreSQL; the clock is moved by hand. */
@SpringJUnitConfig(NotificationModule.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class InATown {
    private static final Pattern REF = Pattern.compile("S-[0-9A-Z]{6}");

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Additions additions;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Rectification rectification;

    @Autowired
    private Rounding rounding;

    @Autowired
    private Images images;

    @Autowired
    private Desk staff;

    @Autowired
    private TestClock clock;

    @Autowired
    Releasing releasing;

    @Autowired
    JdbcClient jdbc;

    final Days days = new Calendar();

    /** When the notices about each number left, in seconds. */
    final Map<String, Long> left = new HashMap<>();

    @BeforeAll
    @AfterAll
    void empty() {
        Tables.empty(jdbc);
        jdbc.sql("truncate notice, overdue_told").update();
        rounding.open();
    }

    Town town(Random random) {
        var official = staff.appoint(Role.OWNER);
        var verifier = staff.appoint(Role.OWNER);
        return new Town(
                mailbox,
                additions,
                ratings,
                opinions,
                rectification,
                releasing,
                images,
                jdbc,
                days,
                official,
                verifier);
    }

    static List<io.candor.support.Opinions.Opinion> said(String language) {
        return io.candor.support.Opinions.all().stream()
                .filter(each -> each.author().startsWith(language))
                .toList();
    }

    /** Says what was found, without anybody's words. */
    static void print(String line, Object... values) {
        System.out.println("linking: " + String.format(Locale.ROOT, line, values));
    }

    private final class Calendar implements Days {
        private final Random random = new Random(3);

        @Override
        public void begin(int release) {
            clock.moveTo(SuggestionModule.MORNING
                    .plus(Duration.ofDays(release / RELEASES_A_DAY))
                    .plus(Duration.ofHours(3L * (release % RELEASES_A_DAY))));
        }

        @Override
        public void moment() {
            clock.pass(Duration.ofSeconds(20 + random.nextInt(80)));
        }

        @Override
        public void pass() {
            rounding.passes(Duration.ofHours(1))
                    .forEach(each -> REF.matcher(each.text())
                            .results()
                            .forEach(ref -> left.put(ref.group(), each.at().getEpochSecond())));
        }
    }
}
