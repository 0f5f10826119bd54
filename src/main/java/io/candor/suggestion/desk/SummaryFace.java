package io.candor.suggestion.desk;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.cards.Face;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says how many suggestions came out at once, and about which others something was added, where they would fill the chat one by one. */
@Component
class SummaryFace implements Face {
    private final Opinions opinions;
    private final Readers readers;
    private final Labels labels;
    private final Texts texts;

    SummaryFace(Opinions opinions, Readers readers, Labels labels, Texts texts) {
        this.opinions = opinions;
        this.readers = readers;
        this.labels = labels;
        this.texts = texts;
    }

    @Override
    public char kind() {
        return Shown.SUMMARY;
    }

    @Override
    public Say draw(UUID id, Person reader, Language language) {
        var spoken = opinions.page(readers.of(reader), id);
        return readers.mayRead(reader)
                ? Say.plain(html(id, spoken, language), keys(id, spoken, language))
                : Say.plain(texts.html(language, "opinions.not-for-you"), Keyboard.none());
    }

    private String html(UUID id, List<Opinion> spoken, Language language) {
        var parts = new ArrayList<String>();
        if (Shown.count(id) > 0) {
            parts.add(texts.html(language, "opinions.summary", "count", Shown.count(id)));
        }
        if (!spoken.isEmpty()) {
            parts.add(texts.html(language, "opinions.summary.spoken", "count", spoken.size()));
        }
        return parts.isEmpty() ? texts.html(language, "opinions.purged") : String.join("\n\n", parts);
    }

    /** To those whose authors added something, by number, and to the list. */
    private Keyboard keys(UUID id, List<Opinion> spoken, Language language) {
        var numbers = spoken.stream()
                .sorted(Comparator.comparing(Opinion::ref))
                .<Key>map(opinion -> new Do(opinion.ref(), InboxButton.opening(opinion)))
                .toList();
        var keyboard = InboxFace.threeInARow(numbers);
        return Shown.count(id) > 0
                ? keyboard.row(labels.button(language, "list", InboxButton.FROM_THE_START))
                : keyboard;
    }
}
