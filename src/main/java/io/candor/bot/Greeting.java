package io.candor.bot;

import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The words of {@code /start} and {@code /help}, made from the commands themselves. */
@Component
class Greeting {
    private static final String SWITCH = "bot.switch-language";

    private final ObjectProvider<Command> commands;
    private final Permissions permissions;
    private final Languages languages;
    private final Texts texts;

    Greeting(ObjectProvider<Command> commands, Permissions permissions, Languages languages, Texts texts) {
        this.commands = commands;
        this.permissions = permissions;
        this.languages = languages;
        this.texts = texts;
    }

    String start(Person person, Language language) {
        var start = texts.html(language, "bot.start");
        return permissions.covers(person, Role.OFFICIAL)
                ? start + "\n\n" + texts.html(language, "bot.start.official")
                : start;
    }

    Keyboard startKeyboard(Language language, char switchFamily) {
        var keys = new ArrayList<Key>();
        commands.orderedStream()
                .forEach(command -> command.greetingKey()
                        .ifPresent(
                                key -> keys.add(new Do(texts.plain(language, key), RunCommand.named(command.name())))));
        switchKey(language, Action.of(switchFamily, 'l')).ifPresent(keys::add);
        return keys.isEmpty() ? Keyboard.none() : Keyboard.none().row(keys);
    }

    String help(Person person, Language language) {
        var lines = commandsOf(person).stream()
                .map(command -> "/" + command.name() + " – " + texts.html(language, command.helpKey()))
                .toList();
        return texts.html(language, "bot.help", "commands", new Texts.Html(String.join("\n", lines)));
    }

    private List<Command> commandsOf(Person person) {
        return commands.orderedStream()
                .filter(Command::inMenus)
                .filter(command -> permissions.covers(person, command.role()))
                .toList();
    }

    private Optional<Key> switchKey(Language language, Action action) {
        return Optional.of(language.other())
                .filter(languages.spoken()::contains)
                .map(other -> new Do(texts.plain(language, SWITCH), action));
    }
}
