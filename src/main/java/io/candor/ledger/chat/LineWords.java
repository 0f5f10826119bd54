package io.candor.ledger.chat;

import io.candor.bot.Language;
import io.candor.ledger.EntryKind;
import io.candor.ledger.EventKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the history holds beside a change, as people read it: names for keys, dates in words, and texts as they are. */
@Component
class LineWords {
    private static final String BETWEEN = " · ";

    private final LedgerLabels labels;
    private final DateWords dates;

    LineWords(LedgerLabels labels, DateWords dates) {
        this.labels = labels;
        this.dates = dates;
    }

    /** Whether what is public about it are somebody's own words. */
    static boolean speaks(EventKind kind) {
        return switch (kind) {
            case PROGRESS, SUBMITTED, RETURNED, REOPENED, UPHELD, SHELVED -> true;
            case REGISTERED, ASSIGNED, CLAIMED, DEADLINE_SET, MEASURE_ADDED, MEASURE_DONE, NOTED -> false;
            case VERIFIED, TAKEN_BACK, RESUMED, MERGED, UNMERGED, PUBLISHED, UNPUBLISHED, AMENDED -> false;
        };
    }

    String publicly(EventKind kind, String stored, Language language) {
        return switch (kind) {
            case ASSIGNED -> labels.unit(language, stored);
            case CLAIMED, DEADLINE_SET -> dates.plain(LocalDate.parse(stored), language);
            case REGISTERED, MEASURE_ADDED, MEASURE_DONE, PROGRESS, NOTED, SUBMITTED, VERIFIED, RETURNED -> stored;
            case TAKEN_BACK, REOPENED, UPHELD, SHELVED, RESUMED, MERGED, UNMERGED -> stored;
            case PUBLISHED, UNPUBLISHED, AMENDED -> stored;
        };
    }

    String internally(EventKind kind, String stored, Language language) {
        return switch (kind) {
            case SHELVED -> dates.plain(LocalDate.parse(stored), language);
            case AMENDED -> amended(stored, language);
            case REGISTERED, ASSIGNED, CLAIMED, DEADLINE_SET, MEASURE_ADDED, MEASURE_DONE, PROGRESS, NOTED -> stored;
            case SUBMITTED, VERIFIED, RETURNED, TAKEN_BACK, REOPENED, UPHELD, RESUMED, MERGED, UNMERGED -> stored;
            case PUBLISHED, UNPUBLISHED -> stored;
        };
    }

    /** Title, category and kind, which may be missing. */
    private String amended(String stored, Language language) {
        var last = stored.lastIndexOf(BETWEEN);
        var middle = stored.lastIndexOf(BETWEEN, last - 1);
        var category = stored.substring(middle + BETWEEN.length(), last);
        var kind = kind(stored.substring(last + BETWEEN.length()));
        return stored.substring(0, middle)
                + BETWEEN
                + labels.category(language, category)
                + kind.map(chosen -> BETWEEN + labels.kind(language, chosen)).orElse("");
    }

    private static Optional<EntryKind> kind(String name) {
        return Arrays.stream(EntryKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
