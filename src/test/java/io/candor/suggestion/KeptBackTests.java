package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.candor.access.DeskGroup;
import io.candor.access.Official;
import io.candor.access.OfficialId;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.suggestion.Reader.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What an author keeps from a unit: who finds it, and what the database refuses whatever the program does. */
class KeptBackTests extends OnEmptyTables {
    @Autowired
    Opinions opinions;

    @Autowired
    Desk desk;

    @Autowired
    DeskGroup group;

    @BeforeEach
    @AfterEach
    void leave() {
        desk.dismissAll();
        jdbc.sql("delete from card").update();
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, office, true",
        "PRIVATE, , true",
        "PRIVATE, logistics, false",
        "GROUP, , false",
        "GROUP, office, false",
        "NOWHERE, office, false"
    })
    void isThereForWhoeverIsOutsideTheUnitAndOnTheirOwn(Place place, String unit, boolean found) {
        var id = kept("logistics");
        var ref = jdbc.sql("select ref from suggestion").query(String.class).single();
        var reader = new Reader(place, Optional.of(official(unit)));

        assertThat(opinions.find(reader, id).isPresent()).isEqualTo(found);
        assertThat(opinions.numbered(reader, ref).isPresent()).isEqualTo(found);
        assertThat(opinions.page(reader, opinions.page(reader, ListPosition.START, 5)))
                .hasSize(found ? 1 : 0);
        assertThat(opinions.anyWaiting(reader, ListPosition.START)).isEqualTo(found);
    }

    @Test
    void isNotThereOnAPageThatWasMadeBeforeItsReaderWasMoved() {
        kept("logistics");
        var page = opinions.page(new Reader(Place.PRIVATE, Optional.of(official("office"))), ListPosition.START, 5);

        assertThat(opinions.page(new Reader(Place.PRIVATE, Optional.of(official("logistics"))), page))
                .isEmpty();
        assertThat(opinions.page(Reader.GROUP, page)).isEmpty();
    }

    @Test
    void keepsFromNobodyWhatSaysNothing() {
        var id = new Crowd(mailbox, images).sends(1).getFirst();
        release.run();

        assertThat(opinions.find(Reader.GROUP, id)).isPresent();
        assertThat(opinions.find(new Reader(Place.PRIVATE, Optional.of(official("logistics"))), id))
                .isPresent();
        assertThat(opinions.find(new Reader(Place.NOWHERE, Optional.empty()), id))
                .isEmpty();
    }

    @Test
    void isCountedInTheSummaryOfThoseAloneWhoMayReadIt() {
        var inside = chat(desk.appoint(Optional.of("logistics"), Role.DESK));
        var outside = chat(desk.appoint(Optional.of("office"), Role.DESK));
        Mockito.when(group.destinations()).thenReturn(List.of(inside, outside));
        new Crowd(mailbox, images).sends(6);
        for (int thing = 0; thing < 7; thing++) {
            mailbox.send(images.fresh(), letter("The foreman takes thing " + thing + " home.", "logistics"));
        }

        release.run();

        assertThat(cards.posted())
                .extracting(
                        NotedCards.Posted::to,
                        posted -> Shown.count(posted.subject().id()))
                .containsExactlyInAnyOrder(tuple(inside, 6), tuple(outside, 13));
    }

    @Test
    void comesOutAsItWasSentAndStaysSo() {
        var id = kept("logistics");

        assertThat(((Lookup.Found) mailbox.look(id)).view().concerns()).contains("logistics");
        assertThatThrownBy(
                        () -> jdbc.sql("update suggestion set concerns = null").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        jdbc.sql("update suggestion set concerns = 'office'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suggestion", "line", "page"})
    void standsInNoGroupWhateverTheProgramDoes(String what) {
        var id = kept("logistics");
        var subject = switch (what) {
            case "suggestion" -> id;
            case "line" -> line(id);
            default -> opinions.page(new Reader(Place.PRIVATE, Optional.of(official("office"))), ListPosition.START, 5);
        };

        assertThatThrownBy(() -> card(-5, subject)).hasMessageContaining("a group may hold some of it");
        card(5, subject);
        assertThatThrownBy(() -> jdbc.sql("update card set chat = -5").update())
                .hasMessageContaining("a group may hold some of it");
        card(-5, UUID.randomUUID());
    }

    @Test
    void isDecidedByNobodyOfTheUnitWhateverTheProgramDoes() {
        var id = kept("logistics");
        var clerk = desk.appoint(Role.DESK);
        jdbc.sql("update official set unit = 'logistics' where id = :id")
                .param("id", clerk.id().value())
                .update();

        assertThatThrownBy(() -> decide(id, clerk)).hasMessageContaining("it is kept from who decides");
        jdbc.sql("update official set unit = 'office' where id = :id")
                .param("id", clerk.id().value())
                .update();
        decide(id, clerk);
    }

    @Test
    void isTakenByNobodyOfTheUnit() {
        var id = kept("logistics");
        var step = new DeskStep(UUID.randomUUID(), official("logistics"), id, (short) 0, new DeskAct.Answer("No."));

        assertThatThrownBy(() -> opinions.take(step)).isInstanceOf(NothingHere.class);
    }

    private UUID kept(String unit) {
        var code = images.fresh();
        mailbox.send(code, letter("The foreman takes tools.", unit));
        release.run();
        return images.of(code);
    }

    private static Letter letter(String words, String unit) {
        return new Letter(words, "service", Optional.of(unit), Optional.empty(), Optional.empty());
    }

    private static Destination chat(Official official) {
        return official.chat().orElseThrow();
    }

    private UUID line(UUID suggestion) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into message values (:id, :suggestion, 1, 'DESK', '\\x00', current_date)")
                .param("id", id)
                .param("suggestion", suggestion)
                .update();
        return id;
    }

    private void card(long chat, UUID subject) {
        jdbc.sql(
                        "insert into card values (:chat, 1, 's', :subject, :subject) on conflict (chat, message) do update set subject = excluded.subject")
                .param("chat", chat)
                .param("subject", subject)
                .update();
    }

    private void decide(UUID suggestion, Official official) {
        jdbc.sql("insert into decision values (gen_random_uuid(), :suggestion, :official, now(), 'ASKED')")
                .param("suggestion", suggestion)
                .param("official", official.id().value())
                .update();
    }

    private static Official official(String unit) {
        return new Official(
                new OfficialId(UUID.randomUUID()),
                "Dora",
                Set.of(Role.DESK),
                Optional.ofNullable(unit),
                Language.ENGLISH,
                Optional.empty());
    }
}
