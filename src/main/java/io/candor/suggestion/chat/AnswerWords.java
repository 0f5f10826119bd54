package io.candor.suggestion.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.suggestion.DeclineReason;
import io.candor.suggestion.Handling;

/** What an author reads of an answer, or of the reason why officials take no further steps. */
final class AnswerWords {
    private AnswerWords() {}

    /** @param words empty where it was taken for spam and nothing was written */
    static String html(Texts texts, Handling handling, String words, Language language) {
        if (words.isEmpty()) {
            return texts.html(language, "suggestion.handling.spam");
        }
        return handling.reason()
                .map(reason -> declined(texts, reason, words, language))
                .orElseGet(() -> texts.html(language, "suggestion.handling.answer", "words", Texts.quote(words)));
    }

    private static String declined(Texts texts, DeclineReason reason, String words, Language language) {
        return texts.html(
                language,
                "suggestion.handling.declined",
                "reason",
                texts.plain(language, "suggestion.reason." + reason),
                "words",
                Texts.quote(words));
    }
}
