package io.candor.bot.telegram;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Copy;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Keyboard.Open;
import io.candor.bot.Language;
import io.candor.bot.Links;
import io.candor.bot.SignedActions;
import io.candor.bot.SignedActions.Purpose;
import io.candor.bot.SignedActions.Spoken;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Keyboards as the library's objects; here actions are signed for their chat. */
@Component
class Keyboards {
    private final SignedActions actions;
    private final Links links;

    Keyboards(SignedActions actions, Links links) {
        this.actions = actions;
        this.links = links;
    }

    /** Empty for a keyboard without buttons. */
    Optional<InlineKeyboardMarkup> markup(long chat, Language language, Keyboard keyboard) {
        var rows = keyboard.rows().stream().map(row -> row(chat, language, row)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(InlineKeyboardMarkup.builder().keyboard(rows).build());
    }

    private InlineKeyboardRow row(long chat, Language language, List<Key> keys) {
        return new InlineKeyboardRow(
                keys.stream().map(key -> button(chat, language, key)).toList());
    }

    private InlineKeyboardButton button(long chat, Language language, Key key) {
        var button = InlineKeyboardButton.builder().text(key.label());
        return switch (key) {
            case Do does -> button.callbackData(signed(chat, language, does)).build();
            case Copy copy -> button.copyText(new CopyTextButton(copy.text())).build();
            case Open open -> button.url(links.opening(open.payload())).build();
        };
    }

    private String signed(long chat, Language language, Do does) {
        return actions.sign(Purpose.BUTTON, chat, new Spoken(does.action(), language));
    }
}
