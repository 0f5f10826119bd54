package io.candor.ledger.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTests {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final int TIMES = 2_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-24 | 2026-12-24",
                "2026/12/24 | 2026-12-24",
                "2026.12.24 | 2026-12-24",
                "2026-1-5 | past",
                "20261224 | 2026-12-24",
                "24.12.2026 | 2026-12-24",
                "24. 12. 2026 | 2026-12-24",
                "5.6.2027 | 2027-06-05",
                "24.12. | 2026-12-24",
                "24/12/2026 | 2026-12-24",
                "12/24/2026 | 2026-12-24",
                "12/24 | 2026-12-24",
                "12/12 | 2026-12-12",
                "12/12/2026 | 2026-12-12",
                "24 Dec | 2026-12-24",
                "24 dec. | 2026-12-24",
                "24 December | 2026-12-24",
                "24th of December | 2026-12-24",
                "24-Dec-2026 | 2026-12-24",
                "Dec 24 2026 | 2026-12-24",
                "December 24, 2026 | 2026-12-24",
                "Dec 24th | 2026-12-24",
                "1 March | 2027-03-01",
                "29 Feb | 2028-02-29",
                "25 Nov | 2026-11-25",
                "by 24 Dec | 2026-12-24",
                "on Friday | 2026-11-27",
                "today | 2026-11-25",
                "Tomorrow | 2026-11-26",
                "the day after tomorrow | 2026-11-27",
                "in 3 weeks | 2026-12-16",
                "3 weeks | 2026-12-16",
                "in three days | 2026-11-28",
                "in a week | 2026-12-02",
                "two weeks from now | 2026-12-09",
                "in a month | 2026-12-25",
                "in 2 years | 2028-11-25",
                "Friday | 2026-11-27",
                "Wednesday | 2026-12-02",
                "this Wednesday | 2026-11-25",
                "next Friday | 2026-12-04",
                "Thurs | 2026-11-26",
                "tues. | 2026-12-01",
                "end of the month | 2026-11-30",
                "end of next month | 2026-12-31",
                "the end of the year | 2026-12-31",
                "end of next year | 2027-12-31",
                "12月24日 | 2026-12-24",
                "12月24号 | 2026-12-24",
                "12 月 24 日 | 2026-12-24",
                "十二月二十四日 | 2026-12-24",
                "2026年12月24日 | 2026-12-24",
                "２０２６年１２月２４日 | 2026-12-24",
                "２０２６－１２－２４ | 2026-12-24",
                "3月1日 | 2027-03-01",
                "明年3月1日 | 2027-03-01",
                "到12月24日 | 2026-12-24",
                "今天 | 2026-11-25",
                "明天 | 2026-11-26",
                "后天 | 2026-11-27",
                "大后天 | 2026-11-28",
                "三天后 | 2026-11-28",
                "3天后 | 2026-11-28",
                "十五天内 | 2026-12-10",
                "两周后 | 2026-12-09",
                "3个星期后 | 2026-12-16",
                "一个月后 | 2026-12-25",
                "半个月后 | 2026-12-10",
                "半年后 | 2027-05-25",
                "一年后 | 2027-11-25",
                "周五 | 2026-11-27",
                "星期三 | 2026-12-02",
                "本周日 | 2026-11-29",
                "这周五 | 2026-11-27",
                "下周五 | 2026-12-04",
                "下个星期五 | 2026-12-04",
                "下下周一 | 2026-12-07",
                "下周天 | 2026-12-06",
                "月底 | 2026-11-30",
                "下月底 | 2026-12-31",
                "下个月底 | 2026-12-31",
                "季度末 | 2026-12-31",
                "年底 | 2026-12-31",
                "今年年底 | 2026-12-31",
                "明年底 | 2027-12-31",
            })
    void readsWhatPeopleWrite(String typed, String meant) {
        if (meant.equals("past")) {
            assertThat(wrong(typed)).isEqualTo("ledger.mistake.date.past");
        } else {
            assertThat(TypedDate.read(typed, TODAY)).isEqualTo(meant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/6/2027", "5-6-2027", "5/6", "5.6", "5.6."})
    void asksWhatCouldBeTwoDates(String typed) {
        assertThatThrownBy(() -> TypedDate.read(typed, TODAY)).isInstanceOfSatisfying(DateMistyped.class, wrong -> {
            assertThat(wrong.key()).isEqualTo("ledger.mistake.date.ambiguous");
            assertThat(wrong.arguments()).contains("2027-06-05", "2027-05-06");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "24.11.2026", "11/24/2026", "本周一", "2026年1月1日", "1 Jan 2026"})
    void refusesWhatIsOver(String typed) {
        assertThat(wrong(typed)).isEqualTo("ledger.mistake.date.past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2062-12-24", "in 40 years", "9999-12-31"})
    void asksBackWhenItIsVeryFarAway(String typed) {
        assertThat(wrong(typed)).isEqualTo("ledger.mistake.date.far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "soon", "2026-13-01", "2026-02-30", "31 June", "30.2.2027", "2月30日", "13月1日", "in soon weeks",
                "周八", "十十月一日", "3月", "24", "nextfriday", "三天前", "Mayor 3", "2026-12-24-01", "一年"
            })
    void saysThatItIsNoDate(String typed) {
        assertThat(wrong(typed)).isEqualTo("ledger.mistake.date");
    }

    @Test
    void readsEveryDayInEverySpelling() {
        var random = new Random(25);
        var spellings = List.of(
                "yyyy-MM-dd",
                "yyyy/M/d",
                "yyyyMMdd",
                "d.M.yyyy",
                "d MMM yyyy",
                "d MMMM yyyy",
                "MMM d, yyyy",
                "MMMM d yyyy",
                "yyyy年M月d日",
                "EEEE, d MMMM yyyy".substring(6),
                "d MMMM",
                "M月d日");

        for (var time = 0; time < TIMES; time++) {
            var date = TODAY.plusDays(random.nextInt(360));
            for (var spelling : spellings) {
                var typed = DateTimeFormatter.ofPattern(spelling, Locale.US).format(date);
                assertThat(TypedDate.read(typed, TODAY)).as(typed).isEqualTo(date);
            }
        }
    }

    @Test
    void guessesNothingOfWhatIsNotThere() {
        var random = new Random(26);
        var letters = "0123456789 -/.年月日天周星期下后底inextwkfridayDec一二三十\u00e9\uD83D\uDE00"
                .codePoints()
                .toArray();

        for (var time = 0; time < TIMES; time++) {
            var typed = random.ints(random.nextInt(12), 0, letters.length)
                    .mapToObj(at -> Character.toString(letters[at]))
                    .collect(Collectors.joining());
            try {
                assertThat(TypedDate.read(typed, TODAY)).as(typed).isBetween(TODAY, TODAY.plusYears(5));
            } catch (DateMistyped wrong) {
                assertThat(wrong.key()).startsWith("ledger.mistake.date");
            }
        }
    }

    private static String wrong(String typed) {
        return catchThrowableOfType(DateMistyped.class, () -> TypedDate.read(typed, TODAY))
                .key();
    }
}
