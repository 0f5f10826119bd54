package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/status ABCD | bot_command=/status",
                "/start@some_bot | bot_command=/start@some_bot",
                "a/b and /x/y | -",
                "ask @ann_b, please | mention=@ann_b",
                "mail a.b@example.org. | email=a.b@example.org",
                "see https://example.org/a?b=c. | url=https://example.org/a?b=c",
                "see example.org, please | url=example.org",
                "见 https://example.cn/意见。 | url=https://example.cn/意见",
                "#roads and #12 | hashtag=#roads",
                "call +44 20 7946 0958 | phone_number=+44 20 7946 0958",
                "3.5 of 4.0, v1.2 | -",
            })
    void findsWhatTelegramFinds(String text, String found) {
        var entities = EntityFinder.complete(Formatted.plain(text)).entities();

        var written = entities.stream()
                .map(entity -> entity.type().wire() + "=" + text.substring(entity.offset(), entity.end()))
                .collect(Collectors.joining(" "));
        assertThat(written).isEqualTo(found == null ? "" : found);
    }
}
