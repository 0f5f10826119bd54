package io.candor.suggestion.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntryView;
import io.candor.ledger.EventKind;
import io.candor.ledger.Ledger;
import io.candor.ledger.PublicLine;
import io.candor.organisation.OfficeClock;
import io.candor.organisation.Taxonomy;
import io.candor.suggestion.DialogueLine;
import io.candor.suggestion.Handling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells an author what officials made of a suggestion; reads the ledger and writes nothing. */
@Component
class HandlingRenderer {
    private static final int MOST_OF_DIALOGUE = 1_300;
    private static final int LONGEST_QUESTION = 1_000;
    private static final int MOST_OF_YOURS = 300;
    private static final int MOST_OF_TIMELINE = 1_000;

    private final Texts texts;
    private final Ledger ledger;
    private final Taxonomy taxonomy;
    private final JudgementRenderer judgements;
    private final ReleaseWords release;
    private final OfficeClock clock;

    HandlingRenderer(
            Texts texts,
            Ledger ledger,
            Taxonomy taxonomy,
            JudgementRenderer judgements,
            ReleaseWords release,
            OfficeClock clock) {
        this.texts = texts;
        this.ledger = ledger;
        this.taxonomy = taxonomy;
        this.judgements = judgements;
        this.release = release;
        this.clock = clock;
    }

    /** Everything that there is to tell, each part after an empty line; nothing where officials did nothing yet. */
    Html html(Handling handling, Language language) {
        var dialogue = dialogue(handling, language);
        var entry = handling.entry().stream().map(id -> entry(current(id), language));
        var answer = handling.answer().stream().map(words -> AnswerWords.html(texts, handling, words, language));
        return new Html(Stream.of(entry, answer, dialogue, judgements.html(handling, language))
                .flatMap(part -> part)
                .map(part -> "\n\n" + part)
                .collect(Collectors.joining()));
    }

    /** Follows an entry that goes on as part of another. */
    private EntryView current(EntryId id) {
        var entry = ledger.entry(id);
        while (entry.into().isPresent()) {
            entry = ledger.entry(entry.into().get());
        }
        return entry;
    }

    private String entry(EntryView entry, Language language) {
        var head = texts.html(
                language,
                "suggestion.handling.entry",
                "ref",
                entry.ref(),
                "title",
                entry.title(),
                "state",
                texts.plain(language, "suggestion.entry." + entry.state()),
                "unit",
                new Html(unit(entry, language)),
                "deadline",
                new Html(deadline(entry, language)));
        return head + timeline(entry, language);
    }

    private String unit(EntryView entry, Language language) {
        return entry.unit()
                .map(key -> texts.html(language, "suggestion.handling.unit", "unit", taxonomy.unitName(key, language)))
                .orElse("");
    }

    private String deadline(EntryView entry, Language language) {
        return entry.deadline()
                .filter(_ -> isOpen(entry))
                .map(date -> texts.html(
                        language,
                        "suggestion.handling.deadline",
                        "date",
                        Labels.date(language, date),
                        "late",
                        late(date)))
                .orElse("");
    }

    /** What is closed or put off has no deadline any more that anybody waits for. */
    private static boolean isOpen(EntryView entry) {
        return switch (entry.state()) {
            case REGISTERED, RECTIFYING, UNDER_REVIEW -> true;
            case CLOSED, SHELVED, MERGED -> false;
        };
    }

    private long late(LocalDate deadline) {
        return Math.max(0, ChronoUnit.DAYS.between(deadline, clock.today()));
    }

    /** The newest steps that there is room for, the oldest first. */
    private String timeline(EntryView entry, Language language) {
        var steps = ledger.timeline(entry.id()).stream()
                .map(step -> step(step, language))
                .toList();
        var from = steps.size();
        var length = 0;
        while (from > 0 && length + steps.get(from - 1).length() <= MOST_OF_TIMELINE) {
            from--;
            length += steps.get(from).length();
        }
        return String.join("", steps.subList(from, steps.size()));
    }

    private String step(PublicLine step, Language language) {
        var what = texts.html(language, "suggestion.step." + step.kind());
        var said =
                step.words().map(words -> beside(step.kind(), words, language)).orElse("");
        return "\n"
                + texts.html(
                        language,
                        "suggestion.handling.step",
                        "date",
                        Labels.date(language, step.on()),
                        "what",
                        new Html(what + said));
    }

    /** Units and dates stand in the ledger as keys; everything else is what somebody wrote. */
    private String beside(EventKind kind, String stored, Language language) {
        return switch (kind) {
            case ASSIGNED -> ": " + Texts.escape(taxonomy.unitName(stored, language));
            case CLAIMED, DEADLINE_SET ->
                texts.html(language, "suggestion.step.until", "date", Labels.date(language, LocalDate.parse(stored)));
            case MERGED, UNMERGED -> ": " + Texts.escape(stored);
            case REGISTERED, MEASURE_ADDED, MEASURE_DONE, PROGRESS, NOTED, SUBMITTED, VERIFIED, RETURNED, TAKEN_BACK ->
                "\n" + Texts.quote(stored).markup();
            case REOPENED, UPHELD, SHELVED, RESUMED, PUBLISHED, UNPUBLISHED, AMENDED ->
                "\n" + Texts.quote(stored).markup();
        };
    }

    private Stream<String> dialogue(Handling handling, Language language) {
        var newest = handling.newest(MOST_OF_DIALOGUE, LONGEST_QUESTION, MOST_OF_YOURS);
        var earlier = newest.size() == handling.dialogue().size()
                ? Stream.<String>empty()
                : Stream.of(texts.html(language, "suggestion.handling.earlier"));
        return Stream.concat(earlier, newest.stream().map(line -> line(line, language)));
    }

    private String line(DialogueLine line, Language language) {
        return texts.html(
                language,
                "suggestion.handling." + kind(line),
                "when",
                release.next(language),
                "date",
                Labels.date(language, line.on()),
                "words",
                Texts.quote(line.words()));
    }

    private static String kind(DialogueLine line) {
        if (line.byDesk()) {
            return "question";
        }
        return line.held() ? "held" : "yours";
    }
}
