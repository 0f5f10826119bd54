package io.candor.bot;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /** What stands in the private menu of whoever holds these roles. */
    public List<Item> items(Set<Role> roles, Language language) {
        return items(
                language,
                command ->
                        roles.stream().anyMatch(role -> role.covers(command.role())) || command.role() == Role.MEMBER);
    }

    /** What stands in the menu of a group of officials. */
    public List<Item> inGroups(Language language) {
        return items(language, Command::inGroups);
    }

    private List<Item> items(Language language, Predicate<Command> wanted) {
        return commands.orderedStream()
                .filter(Command::inMenus)
                .filter(wanted)
                .map(command -> new Item(command.name(), texts.plain(language, command.helpKey())))
                .toList();
    }

    /** One line of the menu; the description holds at most 256 characters. */
    public record Item(String name, String description) {}
}
