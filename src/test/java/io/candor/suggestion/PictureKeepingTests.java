package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.sealing.Bytes;
import io.candor.sealing.ReceiptCode;
import io.candor.sealing.Seal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Where a picture lies, from the press to the withdrawal. */
class PictureKeepingTests extends OnEmptyTables {
    private static final Bytes PICTURE = Bytes.of(new byte[40_000]);

    @Autowired
    Opinions opinions;

    @Autowired
    Seal seal;

    private ReceiptCode code;
    private UUID id;

    @BeforeEach
    void somebodySends() {
        code = images.fresh();
        var letter = new Letter("", "service", Optional.empty(), Optional.empty(), Optional.of(PICTURE));
        id = ((Lookup.Found) mailbox.send(code, letter)).view().id();
    }

    @Test
    void liesSealedForItsSuggestionAlone() {
        var sealed = picture("held_suggestion");

        assertThat(sealed.length % (16 << 10)).isEqualTo(4 + 12 + 16);
        assertThat(seal.openPicture(id, sealed)).isEqualTo(PICTURE);
        assertThatThrownBy(() -> seal.openPicture(UUID.randomUUID(), sealed)).hasMessageContaining("seal");
    }

    @Test
    void comesOutWithTheWordsOfWhichThereNeedBeNone() {
        var before = opinions.picture(Reader.GROUP, id);

        release.run();

        assertThat(before).isEmpty();
        assertThat(opinions.picture(Reader.GROUP, id)).hasValue(PICTURE);
        var opinion = opinions.find(Reader.GROUP, id).orElseThrow();
        assertThat(opinion.pictured()).isTrue();
        assertThat(opinion.words()).hasValue("");
        assertThat(count("suggestion where words is null")).isOne();
        assertThat(count("held_suggestion")).isZero();
    }

    @Test
    void isToldOfToItsAuthorHeldAndReleased() {
        var held = ((Lookup.Found) mailbox.look(code)).view();
        release.run();
        var released = ((Lookup.Found) mailbox.look(code)).view();

        assertThat(held.pictured()).isTrue();
        assertThat(released.pictured()).isTrue();
    }

    @Test
    void isGoneAtOnceWhenItIsTakenBackBeforeTheRelease() {
        mailbox.withdraw(id);

        assertThat(count("held_suggestion where picture is not null")).isZero();
        release.run();
        assertThat(count("suggestion")).isZero();
    }

    @Test
    void isDestroyedByTheReleaseWhenItIsTakenBackAfterwards() {
        release.run();

        mailbox.withdraw(id);
        var before = opinions.picture(Reader.GROUP, id);
        release.run();

        assertThat(before).hasValue(PICTURE);
        assertThat(opinions.picture(Reader.GROUP, id)).isEmpty();
        assertThat(count("suggestion where picture is not null")).isZero();
        assertThat(cards.changed()).contains(Shown.picture(id));
    }

    @Test
    void isReadByNoListAndNoCard() {
        release.run();
        jdbc.sql("update suggestion set picture = '\\x00'").update();

        assertThat(opinions.page(Reader.GROUP, opinions.page(Reader.GROUP, ListPosition.START, 5)))
                .hasSize(1);
        assertThat(opinions.find(Reader.GROUP, id)).isPresent();
        assertThat(mailbox.look(code)).isInstanceOf(Lookup.Found.class);
        assertThatThrownBy(() -> opinions.picture(Reader.GROUP, id)).hasMessageContaining("seal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update held_suggestion set withdrawn = true",
                "update held_suggestion set picture = null",
                "insert into suggestion (id, ref, category, picture, received_on, state)"
                        + " values (gen_random_uuid(), 'S-000000', 'x', '\\x00', current_date, 'WITHDRAWN')",
                "insert into suggestion (id, ref, category, words, picture, received_on, state)"
                        + " values (gen_random_uuid(), 'S-000000', 'x', '\\x00', '\\x00', current_date, 'WITHDRAWN')",
                "insert into suggestion (id, ref, category, received_on, state)"
                        + " values (gen_random_uuid(), 'S-000000', 'x', current_date, 'WAITING')"
            })
    void isThereOrWordsAreUntilTheSuggestionIsWithdrawn(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("words_or_a_picture_until_withdrawn");
    }

    @Test
    void cannotBeSentWithoutAnything() {
        var nothing = new Letter("", "service", Optional.empty());

        assertThatThrownBy(() -> mailbox.send(images.fresh(), nothing))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private byte[] picture(String table) {
        return jdbc.sql("select picture from " + table).query(byte[].class).single();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
