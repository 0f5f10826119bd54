package io.candor.ledger;

import static io.candor.bot.Role.DESK;
import static io.candor.bot.Role.HANDLER;
import static io.candor.bot.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Official;
import io.candor.access.OfficialId;
import io.candor.bot.Language;
import io.candor.bot.Mistake;
import io.candor.bot.Role;
import io.candor.ledger.EntrySheet.MeasureView;
import io.candor.ledger.StateTable.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictsTests {
    private static final String UNIT = "logistics";

    @ParameterizedTest
    @MethodSource("io.candor.ledger.StateTable#everyStateAndAction")
    void decidesAsTheTableSays(State state, EntryAction action) {
        var sheet = sheet(state, Optional.of(UNIT), action == EntryAction.UNPUBLISH);

        assertThat(StateTable.everybody())
                .hasSize(64)
                .allSatisfy(actor ->
                        assertThat(verdict(action, sheet, actor)).isEqualTo(StateTable.expected(state, action, actor)));
    }

    @ParameterizedTest
    @MethodSource("io.candor.ledger.StateTable#everyStateAndAction")
    void offersWhatSomebodyCouldDo(State state, EntryAction action) {
        var sheet = sheet(state, Optional.of(UNIT), action == EntryAction.UNPUBLISH);
        var possible = StateTable.everybody().stream()
                .anyMatch(actor -> StateTable.expected(state, action, actor).equals("done"));

        assertThat(Verdicts.byState(action, sheet).isEmpty()).isEqualTo(possible);
    }

    @Test
    void saysThatNoUnitIsResponsibleYet() {
        var sheet = sheet(State.REGISTERED, Optional.empty(), false);

        assertThat(verdict(EntryAction.CLAIM, sheet, new Actor(Set.of(HANDLER), true, false)))
                .isEqualTo("no-unit");
        assertThat(verdict(EntryAction.NOTE, sheet, new Actor(Set.of(HANDLER), true, false)))
                .isEqualTo("no-unit");
        assertThat(verdict(EntryAction.CLAIM, sheet, new Actor(Set.of(Role.OWNER), true, false)))
                .isEqualTo("no-unit");
        assertThat(verdict(EntryAction.NOTE, sheet, new Actor(Set.of(DESK), true, false)))
                .isEqualTo("done");
    }

    @Test
    void publishesWhatIsNotPublishedAndTheOtherWayRound() {
        var desk = new Actor(Set.of(DESK), true, false);

        assertThat(verdict(EntryAction.PUBLISH, sheet(State.CLOSED, Optional.of(UNIT), true), desk))
                .isEqualTo("published");
        assertThat(verdict(EntryAction.UNPUBLISH, sheet(State.CLOSED, Optional.of(UNIT), false), desk))
                .isEqualTo("not-published");
    }

    @Test
    void saysWhoHasClaimedIt() {
        var sheet = sheet(State.RECTIFYING, Optional.of(UNIT), false);
        var hugo = official(new Actor(Set.of(HANDLER), true, false), "Hugo");
        var helga = official(new Actor(Set.of(HANDLER), true, false), "Helga");

        var others = Verdicts.refusal(EntryAction.CLAIM, new Case(sheet, helga, false, Optional.of(hugo), false, false))
                .orElseThrow();
        var own = Verdicts.refusal(EntryAction.CLAIM, new Case(sheet, hugo, false, Optional.of(hugo), false, false))
                .orElseThrow();

        assertThat(others.key()).isEqualTo("ledger.refused.claimed");
        assertThat(others.arguments()).containsExactly("name", "Hugo");
        assertThat(own.key()).isEqualTo("ledger.refused.yours");
    }

    @Test
    void keepsTogetherWhatBecamePartOfAClosedEntry() {
        var dora = official(new Actor(Set.of(DESK), true, false), "Dora");
        var facts = new Case(sheet(State.MERGED, Optional.of(UNIT), false), dora, false, Optional.empty(), true, false);

        assertThat(Verdicts.refusal(EntryAction.UNMERGE, facts).map(Mistake::key))
                .hasValue("ledger.refused.target-closed");
    }

    @Test
    void letsOnlyWhoDidNotCloseItStandByWhatIsContested() {
        var susan = official(new Actor(Set.of(SUPERVISOR), true, false), "Susan");
        var sarah = official(new Actor(Set.of(SUPERVISOR), true, false), "Sarah");
        var closed = closedBy(susan);

        assertThat(upheld(closed, susan, true)).isEqualTo("ledger.refused.own-close-off");
        assertThat(upheld(closed, sarah, true)).isEqualTo("done");
        assertThat(upheld(closed, sarah, false)).isEqualTo("ledger.refused.not-contested");
    }

    @Test
    void letsASupervisorVerifyWhoTookPartInNothingOfThisRoundOnly() {
        var sheet = sheet(State.UNDER_REVIEW, Optional.of(UNIT), false);

        assertThat(verdict(EntryAction.VERIFY, sheet, new Actor(Set.of(SUPERVISOR, HANDLER), true, true)))
                .isEqualTo("four-eyes");
        assertThat(verdict(EntryAction.VERIFY, sheet, new Actor(Set.of(SUPERVISOR, HANDLER), true, false)))
                .isEqualTo("done");
    }

    private static String verdict(EntryAction action, EntrySheet sheet, Actor actor) {
        var facts = new Case(sheet, official(actor, "Ann"), actor.tookPart(), Optional.empty(), false, true);
        return Verdicts.refusal(action, facts)
                .map(refused -> refused.key().replace("ledger.refused.", ""))
                .orElse("done");
    }

    private static String upheld(EntrySheet sheet, Official by, boolean contested) {
        return Verdicts.refusal(EntryAction.UPHOLD, new Case(sheet, by, false, Optional.empty(), false, contested))
                .map(Mistake::key)
                .orElse("done");
    }

    private static EntrySheet closedBy(Official verifier) {
        var sheet = sheet(State.CLOSED, Optional.of(UNIT), false);
        return new EntrySheet(
                sheet.entry(),
                sheet.source(),
                sheet.kind(),
                sheet.handler(),
                sheet.submittedBy(),
                Optional.of(verifier.id()),
                sheet.outcome(),
                sheet.lookAgain(),
                sheet.round(),
                sheet.measures(),
                sheet.version());
    }

    private static Official official(Actor actor, String name) {
        var unit = Optional.of(actor.ownUnit() ? UNIT : "office");
        return new Official(
                new OfficialId(UUID.randomUUID()), name, actor.roles(), unit, Language.ENGLISH, Optional.empty());
    }

    private static EntrySheet sheet(State state, Optional<String> unit, boolean published) {
        var view = new EntryView(
                new EntryId(UUID.randomUUID()),
                7,
                "The stairs",
                "workplace",
                state,
                unit,
                Optional.of(LocalDate.EPOCH),
                published,
                Optional.empty());
        return new EntrySheet(
                view,
                Source.OWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(new MeasureView(1, "A lamp", Optional.empty())),
                1);
    }
}
