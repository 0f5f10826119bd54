package io.candor.bot;

import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Shown;
import io.candor.bot.Call.Typed;
import io.candor.bot.SignedActions.Purpose;
import io.candor.bot.SignedActions.Spoken;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Links into the private chat, {@code t.me/<bot>?start=…}. Those that go on with what was begun in a group carry a signed
 * action; others begin with a letter that belongs to a feature.
 */
@Component
public class Openings {
    private static final long ANYBODY = 0;

    private final SignedActions actions;
    private final ObjectProvider<Dispatcher> dispatcher;
    private final ObjectProvider<Opening> openings;

    Openings(SignedActions actions, ObjectProvider<Dispatcher> dispatcher, ObjectProvider<Opening> openings) {
        this.actions = actions;
        this.dispatcher = dispatcher;
        this.openings = openings;
    }

    /** The payload that lets one person go on in private with what they pressed. */
    public String goingOn(long user, Spoken pressed) {
        return actions.sign(Purpose.OPENING, user, pressed);
    }

    /** The payload that lets whoever opens it run a command, cut to its name where that is too long for a link. */
    public String running(String command, Language language) {
        var fits = command.getBytes(StandardCharsets.UTF_8).length <= Action.MAX_BYTES;
        var action = RunCommand.named(fits ? command : command.split(" ", 2)[0]);
        return actions.sign(Purpose.OPENING, ANYBODY, new Spoken(action, language));
    }

    /** What the link of a {@code /start} opens; empty for a plain one or a link that nobody made. */
    Optional<Reply> open(Call<Typed> call) {
        var payload = call.what().arguments();
        return payload.isEmpty() ? Optional.empty() : goneOn(call, payload).or(() -> opened(call, payload));
    }

    private Optional<Reply> goneOn(Call<Typed> call, String payload) {
        return actions.verify(Purpose.OPENING, call.person().user(), payload)
                .or(() -> actions.verify(Purpose.OPENING, ANYBODY, payload))
                .map(spoken -> new Pressed(
                        spoken.action(), new Shown(call.what().message(), Optional.empty(), Optional.empty())))
                .map(pressed -> dispatcher.getObject().dispatch(call.with(pressed)));
    }

    private Optional<Reply> opened(Call<Typed> call, String payload) {
        return Optional.ofNullable(byLetter().get(payload.charAt(0)))
                .map(opening -> opening.open(call, payload.substring(1)));
    }

    private Map<Character, Opening> byLetter() {
        return openings.stream().collect(Collectors.toMap(Opening::letter, Function.identity()));
    }
}
