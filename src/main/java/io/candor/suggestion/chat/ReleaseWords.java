package io.candor.suggestion.chat;

import com.ibm.icu.text.ListFormatter;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.organisation.OfficeClock;
import io.candor.suggestion.ReleaseSchedule;
import io.candor.suggestion.Rhythm;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says when releases are. */
@Component
class ReleaseWords {
    private final Texts texts;
    private final ReleaseSchedule schedule;
    private final OfficeClock clock;

    ReleaseWords(Texts texts, ReleaseSchedule schedule, OfficeClock clock) {
        this.texts = texts;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** When the next one is: "today at 13:00". */
    String next(Language language) {
        return schedule.rhythm() instanceof Rhythm.AtOnce
                ? texts.plain(language, "suggestion.when.soon")
                : nextTime(language);
    }

    /** How releases are set here, as a sentence. */
    String rhythm(Language language) {
        return switch (schedule.rhythm()) {
            case Rhythm.Daily(var times) ->
                texts.plain(language, "suggestion.rhythm.daily", "times", list(times, language));
            case Rhythm.Every(var period) ->
                texts.plain(language, "suggestion.rhythm.every", "period", period(period, language));
            case Rhythm.AtOnce() -> texts.plain(language, "suggestion.rhythm.at-once");
        };
    }

    private String nextTime(Language language) {
        var release = clock.at(schedule.nextAfter(clock.now()));
        var day = release.toLocalDate().equals(clock.today()) ? "today" : "tomorrow";
        return texts.plain(
                language,
                "suggestion.when." + day,
                "time",
                release.toLocalTime().toString());
    }

    private String period(Duration period, Language language) {
        if (period.toSecondsPart() != 0) {
            return texts.plain(language, "suggestion.period.seconds", "n", period.toSeconds());
        }
        return period.toMinutesPart() != 0
                ? texts.plain(language, "suggestion.period.minutes", "n", period.toMinutes())
                : texts.plain(language, "suggestion.period.hours", "n", period.toHours());
    }

    private static String list(List<LocalTime> times, Language language) {
        return ListFormatter.getInstance(language.locale()).format(times);
    }
}
