package io.candor.suggestion.desk;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.cards.Face;
import io.candor.suggestion.ListPosition;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Reader;
import io.candor.suggestion.Shown;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A page of the opinions list. It is a card of its own, because first words stand in it: where one of them is withdrawn,
 * it is drawn anew without them.
 */
@Component
class InboxFace implements Face {
    private static final int FIRST_WORDS = 60;

    private final Opinions opinions;
    private final Readers readers;
    private final Labels labels;
    private final Texts texts;

    InboxFace(Opinions opinions, Readers readers, Labels labels, Texts texts) {
        this.opinions = opinions;
        this.readers = readers;
        this.labels = labels;
        this.texts = texts;
    }

    @Override
    public char kind() {
        return Shown.PAGE;
    }

    @Override
    public Say draw(UUID page, Person reader, Language language) {
        return readers.mayRead(reader)
                ? drawn(readers.of(reader), page, language)
                : Say.plain(texts.html(language, "opinions.not-for-you"), Keyboard.none());
    }

    private Say drawn(Reader reader, UUID id, Language language) {
        var page = opinions.page(reader, id);
        if (page.isEmpty()) {
            var key = readers.lists(reader) ? "opinions.list.empty" : "opinions.list.empty-elsewhere";
            return Say.plain(texts.html(language, key), Keyboard.none());
        }
        var lines = page.stream().map(opinion -> line(opinion, language)).collect(Collectors.joining("\n\n"));
        var title = texts.html(language, "opinions.list.title");
        return Say.plain(title + "\n\n" + lines, keyboard(reader, page, language));
    }

    private String line(Opinion opinion, Language language) {
        return texts.html(
                language,
                "opinions.list.line",
                "ref",
                opinion.ref(),
                "category",
                labels.category(language, opinion.category()),
                "date",
                Labels.date(language, opinion.receivedOn()),
                "times",
                opinion.times(),
                "words",
                opinion.words()
                        .map(words -> words(opinion, words, language))
                        .orElseGet(() -> texts.plain(language, "opinions.state.WITHDRAWN")));
    }

    private String words(Opinion opinion, String words, Language language) {
        var picture = opinion.pictured() ? texts.plain(language, "opinions.list.picture") + " " : "";
        return (picture + Labels.beginning(words, FIRST_WORDS)).strip();
    }

    private Keyboard keyboard(Reader reader, List<Opinion> page, Language language) {
        var keys = page.stream()
                .<Keyboard.Key>map(opinion -> new Do(opinion.ref(), InboxButton.opening(opinion)))
                .toList();
        var keyboard = threeInARow(keys);
        var last = new ListPosition(page.getLast().receivedOn(), page.getLast().ref());
        return opinions.anyWaiting(reader, last)
                ? keyboard.row(labels.button(language, "next", InboxButton.after(last)))
                : keyboard;
    }

    /** Numbers, so that five need two rows. */
    static Keyboard threeInARow(List<Keyboard.Key> keys) {
        var keyboard = Keyboard.none();
        for (var from = 0; from < keys.size(); from += 3) {
            keyboard = keyboard.row(keys.subList(from, Math.min(from + 3, keys.size())));
        }
        return keyboard;
    }
}
