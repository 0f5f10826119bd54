package io.candor.suggestion.desk;

import io.candor.bot.Call;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.ledger.EntryAside;
import io.candor.ledger.EntryId;
import io.candor.suggestion.ListPosition;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What authors contest and nobody has decided yet: numbers and dates only, so that a withdrawal leaves nothing to empty. */
@Component
class ContestList implements EntryAside {
    private static final int PAGE = 6;

    private final Opinions opinions;
    private final Readers readers;
    private final Labels labels;
    private final Texts texts;

    ContestList(Opinions opinions, Readers readers, Labels labels, Texts texts) {
        this.opinions = opinions;
        this.readers = readers;
        this.labels = labels;
        this.texts = texts;
    }

    Reply start(Call<?> call) {
        var page = page(call, ListPosition.START);
        return Reply.in(call.language()).say(page.html(), page.keyboard());
    }

    Reply on(Call<Call.Pressed> call) {
        var page = page(call, InboxButton.position(call.what().action()));
        return Reply.in(call.language()).redraw(page.html(), page.keyboard());
    }

    @Override
    public List<String> references(EntryId entry, Person reader, int limit) {
        return List.of();
    }

    /** To those who contest that the entry is closed. */
    @Override
    public List<Key> keys(EntryId entry, Person reader, Language language) {
        return readers.mayDecide(reader)
                ? opinions.contesting(readers.of(reader), entry, PAGE).stream()
                        .map(opinion -> key("⚖️ " + opinion.ref(), opinion))
                        .toList()
                : List.of();
    }

    private Say page(Call<?> call, ListPosition after) {
        var language = call.language();
        var found = opinions.contested(readers.of(call.person()), after, PAGE + 1);
        if (found.isEmpty()) {
            return Say.plain(texts.html(language, "opinions.contests.empty"), Keyboard.none());
        }
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var lines = page.stream().map(each -> line(each, language)).collect(Collectors.joining("\n"));
        var keyboard = InboxFace.threeInARow(
                page.stream().map(each -> key(each.ref(), each)).toList());
        var last = new ListPosition(page.getLast().receivedOn(), page.getLast().ref());
        return Say.plain(
                texts.html(language, "opinions.contests.title") + "\n\n" + lines,
                found.size() > PAGE
                        ? keyboard.row(
                                labels.button(language, "next", InboxButton.after(last, ContestVerb.MORE.action())))
                        : keyboard);
    }

    private String line(Opinion opinion, Language language) {
        return texts.html(
                language,
                "opinions.contests.line",
                "ref",
                opinion.ref(),
                "state",
                texts.plain(language, "opinions.state." + opinion.state()),
                "date",
                Labels.date(language, opinion.receivedOn()));
    }

    private static Key key(String label, Opinion opinion) {
        return new Do(label, Ticket.of(opinion).on(ContestVerb.SHOW.action()));
    }
}
