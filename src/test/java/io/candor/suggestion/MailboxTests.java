package io.candor.suggestion;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import io.candor.suggestion.AuthorView.State;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailboxTests extends OnEmptyTables {
    private static final ReturnAddress ADDRESS = new ReturnAddress(4_711, (byte) 'e');

    @Autowired
    Seal seal;

    @Test
    void keepsWhatWasSentUnderItsCode() {
        var code = images.fresh();

        var sent = view(mailbox.send(code, letter("The stairs are dark.")));

        assertThat(mailbox.look(code)).isEqualTo(new Lookup.Found(sent));
        assertThat(mailbox.look(sent.id())).isEqualTo(new Lookup.Found(sent));
        assertThat(sent.ref()).matches("S-[0-9A-HJKMNP-TV-Z]{6}");
        assertThat(sent.receivedOn()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(sent.state()).isEqualTo(State.HELD);
        assertThat(sent.notices()).isFalse();
    }

    @Test
    void keepsWordsAndAddressSealed() {
        var sent = view(mailbox.send(images.fresh(), letter("The stairs are dark.", ADDRESS)));

        var words = bytes("select words from held_suggestion");
        var address = bytes("select return_address from held_suggestion");

        assertThat(seal.openWords(sent.id(), words)).isEqualTo("The stairs are dark.");
        assertThat(seal.openAddress(sent.id(), address)).isEqualTo(ADDRESS);
        assertThat(new String(words, ISO_8859_1)).doesNotContain("stairs");
    }

    @Test
    void findsTheFirstWhenSentASecondTime() {
        var code = images.fresh();
        var first = mailbox.send(code, letter("The stairs are dark.", ADDRESS));

        var second = mailbox.send(code, letter("Something else."));

        assertThat(second).isEqualTo(first);
        assertThat(count("held_suggestion")).isEqualTo(1);
    }

    @Test
    void findsTheFirstWhenSentAgainAfterTheRelease() {
        var code = images.fresh();
        mailbox.send(code, letter("The stairs are dark."));
        release.run();

        var second = view(mailbox.send(code, letter("The stairs are dark.")));

        assertThat(second.state()).isEqualTo(State.WAITING);
        assertThat(count("held_suggestion")).isZero();
        assertThat(count("suggestion")).isEqualTo(1);
    }

    @Test
    void readsAWithdrawnOneLikeOneThatNeverWasAndNeverSendsItAnew() {
        var code = images.fresh();
        var id = view(mailbox.send(code, letter("The stairs are dark."))).id();
        mailbox.withdraw(id);

        assertThat(mailbox.send(code, letter("The stairs are dark."))).isEqualTo(new Lookup.Withdrawn());
        release.run();

        assertThat(mailbox.send(code, letter("The stairs are dark."))).isEqualTo(new Lookup.Withdrawn());
        assertThat(count("suggestion")).isZero();
        assertThat(count("withdrawn_id")).isEqualTo(1);
    }

    @Test
    void destroysTheWordsOfAWithdrawnReleasedOneAtTheNextRelease() {
        var code = images.fresh();
        var id = view(mailbox.send(code, letter("The stairs are dark.", ADDRESS)))
                .id();
        release.run();

        mailbox.withdraw(id);
        var before = mailbox.look(code);
        release.run();

        assertThat(before).isEqualTo(new Lookup.Withdrawn());
        assertThat(mailbox.look(code)).isEqualTo(new Lookup.Withdrawn());
        assertThat(jdbc.sql("select state from suggestion where words is null and return_address is null")
                        .query(String.class)
                        .list())
                .containsExactly("WITHDRAWN");
    }

    @Test
    void addsAnAddressToAHeldOneAndTakesItBack() {
        var code = images.fresh();
        var id = view(mailbox.send(code, letter("The stairs are dark."))).id();

        mailbox.startNotices(id, ADDRESS);
        mailbox.startNotices(id, ADDRESS);
        var started = view(mailbox.look(code));
        mailbox.stopNotices(id);
        var stopped = view(mailbox.look(code));

        assertThat(started.notices()).isTrue();
        assertThat(stopped.notices()).isFalse();
        assertThat(count("held_change")).isZero();
    }

    @Test
    void countsAChangeToAReleasedOneAtOnceAndAppliesItAtTheNextRelease() {
        var code = images.fresh();
        var id = view(mailbox.send(code, letter("The stairs are dark."))).id();
        release.run();

        mailbox.startNotices(id, ADDRESS);
        var before = view(mailbox.look(code));
        var addressBefore = count("suggestion where return_address is not null");
        release.run();

        assertThat(before.notices()).isTrue();
        assertThat(addressBefore).isZero();
        assertThat(view(mailbox.look(code)).notices()).isTrue();
        assertThat(seal.openAddress(id, bytes("select return_address from suggestion")))
                .isEqualTo(ADDRESS);
    }

    @Test
    void letsGoOfAReleasedAddressAtTheNextRelease() {
        var code = images.fresh();
        var id = view(mailbox.send(code, letter("The stairs are dark.", ADDRESS)))
                .id();
        release.run();

        mailbox.stopNotices(id);
        var before = view(mailbox.look(code));
        release.run();

        assertThat(before.notices()).isFalse();
        assertThat(count("suggestion where return_address is not null")).isZero();
    }

    @Test
    void neverRevivesAWithdrawnOneByALaterPress() {
        var code = images.fresh();
        var id = view(mailbox.send(code, letter("The stairs are dark."))).id();
        release.run();
        mailbox.withdraw(id);

        var late = mailbox.startNotices(id, ADDRESS);
        release.run();

        assertThat(late).isEqualTo(new Lookup.Withdrawn());
        assertThat(mailbox.look(code)).isEqualTo(new Lookup.Withdrawn());
    }

    @Test
    void knowsNothingOfACodeThatWasNeverSent() {
        var unknown = mailbox.look(images.fresh());

        assertThat(unknown).isEqualTo(new Lookup.Unknown());
        assertThat(mailbox.withdraw(images.of(images.fresh()))).isEqualTo(new Lookup.Unknown());
    }

    private static Letter letter(String words) {
        return new Letter(words, "service", Optional.empty(), Optional.empty());
    }

    private static Letter letter(String words, ReturnAddress address) {
        return new Letter(words, "service", Optional.empty(), Optional.of(address));
    }

    private static AuthorView view(Lookup lookup) {
        return ((Lookup.Found) lookup).view();
    }

    private byte[] bytes(String sql) {
        return jdbc.sql(sql).query(byte[].class).single();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
