package io.candor.bot;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Telegram's command menu, made from the commands themselves. */
@Component
public class Menu {
    private final ObjectProvider<Command> commands;
    private final Texts texts;

    Menu(ObjectProvider<Command> commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    /** What stands in the menu of whoever holds {@code role}. */
    public List<Item> items(Role role, Language language) {
        return commands.orderedStream()
                .filter(command -> role.covers(command.role()))
                .map(command -> new Item(command.name(), texts.plain(language, command.helpKey())))
                .toList();
    }

    /** One line of the menu; the description holds at most 256 characters. */
    public record Item(String name, String description) {}
}
