package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Admission;
import io.candor.access.MembershipRule;
import io.candor.bot.Language;
import io.candor.organisation.OfficeClock;
import io.candor.suggestion.Admitting;
import io.candor.suggestion.InForce;
import io.candor.suggestion.NoticeSpread;
import io.candor.suggestion.ReleaseSchedule;
import io.candor.suggestion.Rhythm;
import io.candor.suggestion.SuggestionModule;
import io.candor.suggestion.Terms;
import io.candor.support.TestClock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyTests {
    private static final Rhythm THRICE =
            new Rhythm.Daily(List.of(LocalTime.of(8, 0), LocalTime.of(13, 0), LocalTime.of(18, 0)));

    /** Midnight in Greenwich, the evening before in America, eight in the morning in Shanghai. */
    private final Admitting admitting = new Admitting();

    @Test
    void saysFromWhenOnABackupOpensNoAddress() {
        assertThat(privacy(THRICE, Language.ENGLISH))
                .contains("A backup from before February 23, 2026 opens no address");
        assertThat(privacy(THRICE, Language.CHINESE)).contains("2026年2月23日以前的备份");
    }

    @Test
    void tellsTheSettingsInForce() {
        assertThat(privacy(THRICE, Language.ENGLISH)).contains("at fixed times: 08:00, 13:00, and 18:00.");
        assertThat(privacy(THRICE, Language.CHINESE)).contains("在固定时间打乱顺序一起送达：08:00、13:00和18:00。");
        assertThat(privacy(new Rhythm.AtOnce(), Language.ENGLISH)).contains("brings everything out at once");
    }

    @ParameterizedTest
    @CsvSource({"PT10M, every 10 minutes", "PT1H, every hour", "PT1M30S, every 90 seconds", "PT90M, every 90 minutes"})
    void saysPeriodsAsPeopleDo(Duration period, String words) {
        assertThat(privacy(new Rhythm.Every(period), Language.ENGLISH)).contains(words + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "PT60M, within 60 minutes of",
        "PT1M, within a minute of",
        "PT30S, within a minute of",
        "PT0S, seconds after"
    })
    void saysHowLongANoticeMayWait(Duration spread, String words) {
        assertThat(privacy(THRICE, spread, Language.ENGLISH))
                .contains("Notices come without a sound")
                .contains(words);
    }

    @Test
    void namesEachWhoCouldLearnSomething() {
        assertThat(privacy(THRICE, Language.ENGLISH))
                .contains("anonymous towards officials and colleagues")
                .contains("Colleagues", "Officials", "A thief of the database", "A thief of a backup")
                .contains("A thief of the disk with the keys", "Whoever operates this bot", "Telegram")
                .contains("somebody watching your phone when a notice comes can still give you away.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPEN   | Everybody may write | 谁都可以说",
                "GROUP  | remember a yes for five minutes, in memory only | 只在内存里记五分钟",
                "INVITE | can test whether a certain account is a member | 可以验证某个账号是不是成员"
            })
    void saysWhoMayWriteAndWhatIsKeptForIt(MembershipRule rule, String english, String chinese) {
        admitting.is(rule, Admission.ADMITTED);

        assertThat(privacy(THRICE, Language.ENGLISH)).contains(english).doesNotContain("From a time");
        assertThat(privacy(THRICE, Language.CHINESE)).contains(chinese);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, true", "GROUP, true", "INVITE, false"})
    void saysWhatIsLeftFromATimeOfInvitations(MembershipRule rule, boolean said) {
        admitting.is(rule, Admission.ADMITTED);
        admitting.remembers(true);

        assertThat(privacy(THRICE, Language.ENGLISH).contains("From a time when one was invited"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsIntoOneMessage(Language language) {
        admitting.is(MembershipRule.GROUP, Admission.ADMITTED);
        admitting.remembers(true);
        var often = new Rhythm.Daily(IntStream.range(0, 48)
                .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
                .toList());

        assertThat(privacy(often, language)).hasSizeLessThan(4_096);
    }

    private String privacy(Rhythm rhythm, Language language) {
        return privacy(rhythm, Duration.ofHours(1), language);
    }

    private String privacy(Rhythm rhythm, Duration spread, Language language) {
        var clock = new OfficeClock(new TestClock(SuggestionModule.MORNING), ZoneId.of("Asia/Shanghai"));
        var inForce = new InForce(new ReleaseSchedule(rhythm, clock), new NoticeSpread(spread), new Terms(30, 7, 24));
        return PrivacySettings.privacy(inForce, Map.of(), admitting, language);
    }
}
