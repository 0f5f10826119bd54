package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeaderTests {
    private static final UUID SUBJECT = new UUID(1, 2);

    @Test
    void bindsToMatterPeriodAndSubject() {
        Stream<Bytes> bound = Stream.of(
                        new Header(new Period(Kind.WORDS, 2026, 11)).boundTo(Matter.WORDS, SUBJECT),
                        new Header(new Period(Kind.WORDS, 2026, 11)).boundTo(Matter.PICTURE, SUBJECT),
                        new Header(new Period(Kind.ADDRESSES, 2026, 11)).boundTo(Matter.ADDRESS, SUBJECT),
                        new Header(new Period(Kind.WORDS, 2026, 12)).boundTo(Matter.WORDS, SUBJECT),
                        new Header(new Period(Kind.WORDS, 2026, 11)).boundTo(Matter.WORDS, new UUID(2, 1)))
                .map(Bytes::of);

        assertThat(bound).doesNotHaveDuplicates();
    }

    @Test
    void isReadBackFromWhatItStandsBefore() {
        Header header = new Header(new Period(Kind.ADDRESSES, 2026, 53));

        byte[] sealed = header.before(new byte[] {7});

        assertThat(sealed).hasSize(5).endsWith(7);
        assertThat(Header.of(Kind.ADDRESSES, sealed)).isEqualTo(header);
    }
}
