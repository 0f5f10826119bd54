package io.candor.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Every command, button and prompt of every feature, by name; a name given twice stops the start. */
@Component
class Handlers {
    private final Map<String, Command> commands;
    private final Map<Character, Button> buttons;
    private final Map<Character, Prompt> prompts;
    private final FreeText freeText;

    Handlers(List<Command> commands, List<Button> buttons, List<Prompt> prompts, FreeText freeText) {
        this.commands = named(commands, Command::name);
        this.buttons = named(buttons, Button::family);
        this.prompts = named(prompts, Prompt::family);
        this.freeText = freeText;
    }

    Optional<Command> command(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    Optional<Button> button(char family) {
        return Optional.ofNullable(buttons.get(family));
    }

    Optional<Prompt> prompt(char family) {
        return Optional.ofNullable(prompts.get(family));
    }

    FreeText freeText() {
        return freeText;
    }

    private static <K extends Comparable<K>, H> Map<K, H> named(List<H> handlers, Function<H, K> name) {
        var named = new TreeMap<K, H>();
        for (var handler : handlers) {
            if (named.putIfAbsent(name.apply(handler), handler) != null) {
                throw new IllegalStateException("two handlers are called " + name.apply(handler));
            }
        }
        return named;
    }
}
