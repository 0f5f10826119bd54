package io.candor.giveaway;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.giveaway.Examples.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GiveawaysTests {

    static Stream<Example> telling() {
        return Examples.all().stream().filter(Example::tells);
    }

    static Stream<Example> silent() {
        return Examples.all().stream().filter(example -> !example.tells());
    }

    @ParameterizedTest
    @MethodSource("telling")
    void findsWhatTells(Example example) {
        assertThat(kinds(example.text())).as(example.text()).contains(example.kind());
    }

    @ParameterizedTest
    @MethodSource("silent")
    void findsNothingInWhatTellsNothing(Example example) {
        assertThat(kinds(example.text())).as(example.text()).isEmpty();
    }

    @Test
    void findsNothingInOrdinaryComplaints() {
        assertThat(Examples.ordinary())
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        complaint -> assertThat(kinds(complaint)).as(complaint).isEmpty());
    }

    @Test
    void isTriedWithEightExamplesOfEachSortAtLeast() {
        var sorts = Examples.all().stream()
                .collect(groupingBy(each -> each.kind() + each.language() + each.tells(), counting()));

        assertThat(sorts)
                .hasSize(Kind.values().length * 4)
                .allSatisfy((sort, count) -> assertThat(count).as(sort).isGreaterThanOrEqualTo(8));
    }

    @ParameterizedTest
    @CsvSource({
        "Call １３８-0013-8000 now., １３８-0013-8000",
        "请打138\u200B00138000。, 13800138000",
        "'My  name is \u3000Anna', My name is Anna",
        "On 3 May somebody shouted at everybody in room 214., 3 May…room 214",
    })
    void showsThePlaceAsItWasTypedInOneLineAndShortened(String text, String excerpt) {
        assertThat(Giveaways.in(text)).extracting(Finding::excerpt).containsExactly(excerpt);
    }

    @Test
    void countsAPlaceOnceForTheSurestKind() {
        assertThat(kinds("微信号13800138000")).containsExactly(Kind.PHONE);
        assertThat(kinds("身份证号110105196505047382")).containsExactly(Kind.ID_NUMBER);
    }

    @Test
    void namesTheSurestKindFirst() {
        assertThat(kinds("My name is Anna, call 270-843-5555 or 270-843-5556."))
                .containsExactly(Kind.PHONE, Kind.PHONE, Kind.NAME);
    }

    @Test
    void neverShowsAPlaceInALog() {
        var finding = Giveaways.in("My name is Anna.").getFirst();

        assertThat(finding).hasToString("Finding[hidden]");
        assertThat(Plain.of("My name is Anna.")).hasToString("Plain[hidden]");
    }

    private static List<Kind> kinds(String text) {
        return Giveaways.in(text).stream().map(Finding::kind).toList();
    }
}
