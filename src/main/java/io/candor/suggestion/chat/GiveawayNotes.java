package io.candor.suggestion.chat;

import com.ibm.icu.text.ListFormatter;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.giveaway.Finding;
import io.candor.giveaway.Giveaways;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names to authors what in their words could tell who they are. Nothing is refused for it, and nothing of it is kept. */
@Component
class GiveawayNotes {
    /** How many places are named, as far as there is room. */
    static final List<Integer> NAMED = List.of(5, 2, 0);

    private final Texts texts;

    GiveawayNotes(Texts texts) {
        this.texts = texts;
    }

    /** Empty where nothing was found. */
    Optional<String> note(Words words, int named, Language language) {
        var found = Giveaways.in(words.text()).stream().distinct().toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(note(found, named, language));
    }

    private String note(List<Finding> found, int most, Language language) {
        if (most == 0) {
            return texts.html(language, "suggestion.preview.note.giveaway-unnamed");
        }
        var named = found.stream().limit(most).map(finding -> place(finding, language));
        var more = Math.max(0, found.size() - most);
        var rest = more == 0
                ? Stream.<String>empty()
                : Stream.of(texts.html(language, "suggestion.giveaway.more", "count", more));
        var places = ListFormatter.getInstance(language.locale())
                .format(Stream.concat(named, rest).toList());
        return texts.html(language, "suggestion.preview.note.giveaway", "places", new Html(places));
    }

    private String place(Finding finding, Language language) {
        return texts.html(language, "suggestion.giveaway." + finding.kind(), "place", finding.excerpt());
    }
}
