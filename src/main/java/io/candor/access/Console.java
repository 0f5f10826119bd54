package io.candor.access;

import io.candor.bot.Languages;
import io.candor.bot.Texts;
import io.candor.sealing.ReceiptCode;
import org.springframework.stereotype.Component;

/** Prints the claim code where only the operator reads: never into a log, which others may collect. */
@Component
class Console {
    private final Texts texts;
    private final Languages languages;

    Console(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @SuppressWarnings("SystemOut") // the one place where something is printed that must not be logged
    void print(ReceiptCode code) {
        System.out.println(texts.plain(languages.first(), "access.claim.printed", "code", code.grouped()));
        System.out.flush();
    }
}
