package io.candor.bot;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which language to answer in. Nobody's choice is kept: it is told anew by the app, by the text or by the button. */
@Component
public class Languages {
    private final List<Language> spoken;

    Languages(BotProperties properties) {
        spoken = properties.languages().stream()
                .map(tag -> Language.of(tag).orElseThrow())
                .distinct()
                .toList();
    }

    /** The organisation's languages, its first one first. */
    public List<Language> spoken() {
        return spoken;
    }

    /** The organisation's first language. */
    public Language first() {
        return spoken.getFirst();
    }

    /** Chinese for a text that is mostly Han, else the app's language, else the organisation's first. */
    public Language of(Optional<String> app, String text) {
        return Optional.of(Language.CHINESE)
                .filter(chinese -> mostlyHan(text))
                .or(() -> app.flatMap(Language::of))
                .filter(spoken::contains)
                .orElse(first());
    }

    private static boolean mostlyHan(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var han = text.codePoints()
                .filter(point -> UnicodeScript.of(point) == UnicodeScript.HAN)
                .count();
        return han * 2 > letters;
    }
}
