package io.candor.bot.telegram;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.bot.Menu;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;

class IntroductionTests {
    private final Me me = mock(Me.class);
    private final Wire wire = mock(Wire.class);
    private final Menu menu = mock(Menu.class);
    private final Languages languages = mock(Languages.class);
    private final Introduction introduction = new Introduction(me, wire, menu, languages);

    @BeforeEach
    void oneCommandInOneLanguage() {
        when(me.known()).thenReturn(Optional.of(new Me.Identity(1, "candor_bot")));
        when(languages.first()).thenReturn(Language.ENGLISH);
        when(languages.spoken()).thenReturn(List.of(Language.ENGLISH));
        when(menu.items(any(), any())).thenReturn(List.of(new Menu.Item("start", "what this is")));
    }

    @Test
    void setsTheMenusOnce() {
        introduction.make();
        introduction.make();

        verify(me, never()).ask();
        verify(wire, times(2)).once(any(SetMyCommands.class));
    }

    @Test
    void setsTheMenusLaterWhereTelegramWasAway() {
        when(wire.once(any(SetMyCommands.class)))
                .thenThrow(TelegramTrouble.away())
                .thenReturn(true);

        introduction.make();
        introduction.make();

        verify(wire, times(3)).once(any(SetMyCommands.class));
    }

    @Test
    void goesOnWithoutMenusThatTelegramRefuses() {
        when(wire.once(any(SetMyCommands.class))).thenThrow(TelegramTrouble.refused(400, "Bad Request", 0));

        introduction.make();
        introduction.make();

        verify(wire, times(1)).once(any(SetMyCommands.class));
    }
}
