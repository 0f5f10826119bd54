package io.candor.bot.telegram;

import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.bot.Menu;
import io.candor.bot.Role;
import io.candor.bot.telegram.TelegramTrouble.Kind;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;

/** What bot and Telegram tell each other first: who the bot is, and its menus. */
@Component
class Introduction {
    private static final Logger log = LoggerFactory.getLogger(Introduction.class);

    private final Me me;
    private final Wire wire;
    private final Menu menu;
    private final Languages languages;
    private boolean menusSet;

    Introduction(Me me, Wire wire, Menu menu, Languages languages) {
        this.me = me;
        this.wire = wire;
        this.menu = menu;
        this.languages = languages;
    }

    /**
     * Asks who the bot is and sets the menus, as far as that has not been done; without menus it can be talked to all the
     * same.
     *
     * @throws TelegramTrouble when Telegram does not say who the bot is
     */
    void make() {
        if (me.known().isEmpty()) {
            me.ask();
        }
        if (!menusSet) {
            setMenus();
        }
    }

    private void setMenus() {
        try {
            wire.once(menu(languages.first(), ""));
            languages.spoken().forEach(language -> wire.once(menu(language, language.tag())));
            menusSet = true;
        } catch (TelegramTrouble trouble) {
            menusSet = trouble.kind() == Kind.REFUSED; // it would be refused again
            log.warn("The bot's menus could not be set: {}", trouble.code());
        }
    }

    /** Takes the updates back from a webhook that an earlier set-up left behind. */
    void removeWebhook() {
        wire.once(new DeleteWebhook());
    }

    private SetMyCommands menu(Language language, String tag) {
        var items = menu.items(Set.of(Role.MEMBER), language).stream()
                .map(item -> new BotCommand(item.name(), item.description()))
                .toList();
        var set = SetMyCommands.builder().commands(items).scope(new BotCommandScopeAllPrivateChats());
        return tag.isEmpty() ? set.build() : set.languageCode(tag).build();
    }
}
