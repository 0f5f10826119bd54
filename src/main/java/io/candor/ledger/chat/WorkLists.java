package io.candor.ledger.chat;

import io.candor.bot.Action;
import io.candor.bot.Call;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import io.candor.ledger.Rectification;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What waits for officials, by deadline, five a page. */
@Component
class WorkLists {
    private static final int PAGE = 5;

    private final Rectification rectification;
    private final Ledger ledger;
    private final Taxonomy taxonomy;
    private final LedgerLabels labels;
    private final DateWords dates;
    private final Texts texts;

    WorkLists(
            Rectification rectification,
            Ledger ledger,
            Taxonomy taxonomy,
            LedgerLabels labels,
            DateWords dates,
            Texts texts) {
        this.rectification = rectification;
        this.ledger = ledger;
        this.taxonomy = taxonomy;
        this.labels = labels;
        this.dates = dates;
        this.texts = texts;
    }

    /** The first page of what waits for a unit. */
    Panel waiting(String unit, Language language) {
        return waiting(unit, Optional.empty(), language);
    }

    Panel underReview(Language language) {
        return underReview(Optional.empty(), language);
    }

    Reply waitingOn(Call<Pressed> call) {
        var action = call.what().action();
        var unit = taxonomy.unitMarked(action.detail()).map(Unit::key).orElseThrow(ChoiceGone::new);
        return waiting(unit, after(action), call.language()).over(call);
    }

    Reply underReviewOn(Call<Pressed> call) {
        return underReview(after(call.what().action()), call.language()).over(call);
    }

    private Panel waiting(String unit, Optional<EntryView> after, Language language) {
        var found = rectification.waitingFor(unit, after, PAGE + 1);
        var name = labels.unit(language, unit);
        var mark = taxonomy.unit(unit).map(Unit::mark);
        var more = ListVerb.WAITING.action();
        return page(
                found,
                mark.map(more::with).orElse(more),
                language,
                texts.html(language, "ledger.mine", "unit", name),
                texts.html(language, "ledger.mine.nothing", "unit", name));
    }

    private Panel underReview(Optional<EntryView> after, Language language) {
        return page(
                rectification.underReview(after, PAGE + 1),
                ListVerb.REVIEW.action(),
                language,
                texts.html(language, "ledger.review"),
                texts.html(language, "ledger.review.nothing"));
    }

    private Panel page(List<EntryView> found, Action more, Language language, String title, String nothing) {
        if (found.isEmpty()) {
            return new Panel(nothing, Keyboard.none());
        }
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var lines = shown.stream().map(entry -> line(entry, language)).collect(Collectors.joining("\n\n"));
        var keyboard =
                Keyboard.none().row(shown.stream().<Key>map(WorkLists::open).toList());
        if (found.size() > PAGE) {
            var next = more.about(Packed.id(shown.getLast().id().value()));
            keyboard = keyboard.row(new Do(labels.label(language, "next"), next));
        }
        return new Panel(title + "\n\n" + lines, keyboard);
    }

    private String line(EntryView entry, Language language) {
        var date = entry.deadline()
                .map(each -> dates.deadline(each, entry, language))
                .orElseGet(() -> texts.plain(language, "ledger.no-deadline"));
        return texts.html(
                language,
                "ledger.list.line",
                "ref",
                entry.ref(),
                "title",
                entry.title(),
                "state",
                labels.state(language, entry.state()),
                "date",
                new Html(Texts.escape(date)));
    }

    private static Do open(EntryView entry) {
        return new Do(
                entry.ref(), ListVerb.OPEN.action().about(Packed.id(entry.id().value())));
    }

    private Optional<EntryView> after(Action action) {
        return Optional.of(action.subject())
                .filter(subject -> subject.size() > 0)
                .map(Packed::id)
                .map(ledger::entry);
    }
}
