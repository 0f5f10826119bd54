package io.candor.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.candor.bot.Call.Answered;
import io.candor.bot.Call.Draft;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Said;
import io.candor.bot.Call.Shown;
import io.candor.bot.Call.Typed;
import io.candor.bot.Call.Unusable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class DispatcherTests {
    private static final Person ANN = new Person(7, 7);
    private static final Reply DONE = Reply.in(Language.ENGLISH).say("done", Keyboard.none());
    private static final Action SECRET = Action.of('o', 'x');

    private final Texts texts = new Texts();
    private final OpenPrompts open = new OpenPrompts(Clock.systemUTC());

    @Test
    void handsACommandToItsHandler() {
        assertThat(dispatcher().dispatch(typed("look", Place.PRIVATE))).isEqualTo(DONE);
    }

    @Test
    void saysThatItDoesNotKnowACommandAndShortensItsName() {
        var reply = dispatcher().dispatch(typed("x".repeat(4_000), Place.PRIVATE));

        assertThat(html(reply))
                .contains("x".repeat(32))
                .doesNotContain("x".repeat(33))
                .contains("/help");
    }

    @Test
    void keepsMembersOutOfOfficialsCommandsAsIfThereWereNone() {
        var reply = dispatcher().dispatch(typed("rule", Place.PRIVATE));

        assertThat(html(reply)).isEqualTo(texts.html(Language.ENGLISH, "bot.unknown-command", "name", "rule"));
    }

    @Test
    void asksForRolesAnewAtEachPress() {
        var roles = mock(Roles.class);
        when(roles.of(ANN)).thenReturn(Set.of(Role.OWNER), Set.of());
        var dispatcher = dispatcher(roles);

        assertThat(dispatcher.dispatch(pressed(SECRET))).isEqualTo(DONE);
        assertThat(dispatcher.dispatch(pressed(SECRET)).steps()).hasOnlyElementsOfType(Reply.Toast.class);
    }

    @Test
    void answersInAGroupOnlyWithTheWayIntoPrivate() {
        var reply = dispatcher().dispatch(typed("look", Place.GROUP));

        assertThat(html(reply)).isEqualTo(texts.html(Language.ENGLISH, "bot.only-in-private"));
    }

    @Test
    void offersATextToThePromptThatIsStillOpen() {
        var dispatcher = dispatcher();
        dispatcher.dispatch(typed("ask", Place.PRIVATE));

        var reply = dispatcher.dispatch(said("hello"));

        assertThat(html(reply)).isEqualTo("offered: a code?");
    }

    @Test
    void offersNothingMoreOnceThePromptIsAnswered() {
        var dispatcher = dispatcher();
        dispatcher.dispatch(typed("ask", Place.PRIVATE));
        dispatcher.dispatch(call(new Answered(Action.of('c', 'v'), draft("x")), Place.PRIVATE));

        assertThat(html(dispatcher.dispatch(said("hello")))).isEqualTo("not offered");
    }

    @Test
    void handsATextOverToThePromptWhenTheOfferIsPressed() {
        var offered = HandOver.of(Action.of('c', 'v'));

        var reply = dispatcher().dispatch(pressed(offered));

        assertThat(html(reply)).contains("v took the draft");
    }

    @Test
    void handsNothingOverForWhoHoldsTheRoleOfThePromptNoLonger() {
        var offered = HandOver.of(Action.of('o', 'v'));

        assertThatThrownBy(() -> dispatcher().dispatch(pressed(offered))).isInstanceOf(NotYours.class);
        assertThat(html(dispatcher(_ -> Set.of(Role.OWNER)).dispatch(pressed(offered))))
                .contains("v took the draft");
    }

    @Test
    void offersAndHandsOverNoPicture() {
        var dispatcher = dispatcher();
        dispatcher.dispatch(typed("ask", Place.PRIVATE));
        var picture = new Draft(1, "words below it", Optional.of(new Picture("h", "i", 7, false)), false, false);

        var said = dispatcher.dispatch(call(new Said(picture, Optional.empty()), Place.PRIVATE));
        var pressed = dispatcher.dispatch(call(
                new Pressed(
                        HandOver.of(Action.of('c', 'v')),
                        new Shown(2, Optional.of(Instant.EPOCH), Optional.of(picture))),
                Place.PRIVATE));

        assertThat(html(said)).isEqualTo("not offered");
        assertThat(pressed.steps())
                .containsExactly(new Reply.Toast(texts.plain(Language.ENGLISH, "bot.unusable.PHOTO"), true));
    }

    @Test
    void hasASentenceForEveryKindThatItCannotTake() {
        assertThat(Call.Kind.values())
                .allSatisfy(kind -> assertThat(html(dispatcher().dispatch(call(new Unusable(kind, 1), Place.PRIVATE))))
                        .isNotBlank());
    }

    private Dispatcher dispatcher() {
        return dispatcher(person -> Set.of());
    }

    private Dispatcher dispatcher(Roles roles) {
        var handlers = new Handlers(
                List.of(command("look", Role.MEMBER, DONE), command("rule", Role.OWNER, DONE), asking()),
                List.of(ownersButton(), handOver(roles)),
                List.of(prompt('c', Role.MEMBER), prompt('o', Role.OWNER)),
                this::freeText);
        when(provided.getObject()).thenReturn(handlers);
        return new Dispatcher(
                handlers, new Permissions(provider(roles)), open, new PlainAnswers(texts, openings), fate);
    }

    private final Openings openings = mock(Openings.class);

    @SuppressWarnings("unchecked")
    private final ObjectProvider<GroupFate> fate = mock(ObjectProvider.class);

    @SuppressWarnings("unchecked")
    private final ObjectProvider<Handlers> provided = mock(ObjectProvider.class);

    @SuppressWarnings("unchecked")
    private static ObjectProvider<Roles> provider(Roles roles) {
        ObjectProvider<Roles> provider = mock(ObjectProvider.class);
        when(provider.stream()).thenAnswer(_ -> List.of(roles).stream());
        return provider;
    }

    private HandOver handOver(Roles roles) {
        return new HandOver(provided, new Permissions(provider(roles)), texts);
    }

    private Reply freeText(Call<Said> call) {
        return words(
                call.what().offer().map(offer -> "offered: " + offer.label()).orElse("not offered"));
    }

    private static Command asking() {
        var ask = new Reply.Ask(Action.of('c', 'v'), "which?", "code", "a code?");
        return command("ask", Role.MEMBER, Reply.in(Language.ENGLISH).ask(ask));
    }

    private static Command command(String name, Role role, Reply reply) {
        var command = mock(Command.class);
        when(command.name()).thenReturn(name);
        when(command.role()).thenReturn(role);
        when(command.handle(org.mockito.ArgumentMatchers.any())).thenReturn(reply);
        return command;
    }

    private static Button ownersButton() {
        return new Button() {
            @Override
            public char family() {
                return 'o';
            }

            @Override
            public Role role() {
                return Role.OWNER;
            }

            @Override
            public Reply press(Call<Pressed> call) {
                return DONE;
            }
        };
    }

    private static Prompt prompt(char family, Role role) {
        return new Prompt() {
            @Override
            public char family() {
                return family;
            }

            @Override
            public Role role() {
                return role;
            }

            @Override
            public Reply answer(Call<Answered> call) {
                return words(call.what().action().verb() + " took the "
                        + call.what().draft().text());
            }
        };
    }

    private static Reply words(String words) {
        return Reply.in(Language.ENGLISH).say(words, Keyboard.none());
    }

    private static Call<Typed> typed(String name, Place place) {
        return call(new Typed(name, "", 1), place);
    }

    private static Call<Said> said(String text) {
        return call(new Said(draft(text), Optional.empty()), Place.PRIVATE);
    }

    private static Call<Pressed> pressed(Action action) {
        return call(
                new Pressed(action, new Shown(2, Optional.of(Instant.EPOCH), Optional.of(draft("draft")))),
                Place.PRIVATE);
    }

    private static Draft draft(String text) {
        return new Draft(1, text, false, false);
    }

    private static <W extends Call.What> Call<W> call(W what, Place place) {
        return new Call<>(ANN, place, Language.ENGLISH, what);
    }

    private static String html(Reply reply) {
        return switch (reply.steps().getLast()) {
            case Reply.Say say -> say.html();
            case Reply.Redraw redraw -> redraw.html();
            case Reply.Ask ask -> ask.html();
            case Reply.Toast toast -> toast.text();
            case Reply.Erase _ -> "";
        };
    }
}
