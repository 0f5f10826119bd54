package io.candor.terminal;

import io.candor.bot.Languages;
import io.candor.bot.Texts;
import io.candor.sealing.KeyInventory;
import io.candor.sealing.KeyInventory.Key;
import java.util.List;

/** Words for whoever sits at the terminal, in the organisation's first language. */
class Screen {
    private final Texts texts;
    private final Languages languages;

    Screen(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    void show(KeyInventory.Listed keys) {
        say("terminal.keys.images", "count", keys.images());
        say("terminal.keys.buttons", "count", keys.buttons());
        keys.periods().forEach(this::show);
    }

    void destroyed(List<String> periods) {
        say("terminal.keys.destroyed", "count", periods.size(), "periods", String.join(", ", periods));
    }

    void renewed() {
        say("terminal.keys.renewed");
    }

    private void show(Key key) {
        say(
                "terminal.keys.period",
                "kind",
                word("terminal.keys.kind." + key.kind()),
                "period",
                key.period(),
                "state",
                word("terminal.keys.state." + key.state()));
    }

    private String word(String key, Object... arguments) {
        return texts.plain(languages.first(), key, arguments);
    }

    @SuppressWarnings("SystemOut")
    private void say(String key, Object... arguments) {
        System.out.println(word(key, arguments));
    }
}
