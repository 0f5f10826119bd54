package io.candor.bot.telegram;

import io.candor.bot.Language;
import io.candor.bot.Menu;
import io.candor.bot.Menus;
import io.candor.bot.Role;
import io.candor.bot.telegram.TelegramTrouble.Kind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

/** Sets the menus of officials and of their group. */
@Component
class ChatMenus implements Menus {
    private final Menu menu;
    private final Wire wire;

    ChatMenus(Menu menu, Wire wire) {
        this.menu = menu;
        this.wire = wire;
    }

    @Override
    public void show(long user, Set<Role> roles, Language language) {
        set(user, menu.items(roles, language));
    }

    @Override
    public void showInGroup(long chat, Language language) {
        set(chat, menu.inGroups(language));
    }

    @Override
    public void remove(long chat) {
        tell(DeleteMyCommands.builder().scope(scope(chat)).build());
    }

    private void set(long chat, List<Menu.Item> items) {
        var commands = items.stream()
                .map(item -> new BotCommand(item.name(), item.description()))
                .toList();
        tell(SetMyCommands.builder().commands(commands).scope(scope(chat)).build());
    }

    private void tell(BotApiMethod<Boolean> method) {
        try {
            wire.once(method);
        } catch (TelegramTrouble trouble) {
            if (trouble.kind() != Kind.REFUSED && trouble.kind() != Kind.MOVED) { // it would be refused again
                throw new Unreachable();
            }
        }
    }

    private static BotCommandScopeChat scope(long chat) {
        return new BotCommandScopeChat(Long.toString(chat));
    }
}
