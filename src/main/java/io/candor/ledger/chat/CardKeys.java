package io.candor.ledger.chat;

import static io.candor.ledger.EntryAction.AMEND;
import static io.candor.ledger.EntryAction.ASSIGN;
import static io.candor.ledger.EntryAction.CLAIM;
import static io.candor.ledger.EntryAction.DEADLINE;
import static io.candor.ledger.EntryAction.MEASURE;
import static io.candor.ledger.EntryAction.MEASURE_DONE;
import static io.candor.ledger.EntryAction.MERGE;
import static io.candor.ledger.EntryAction.NOTE;
import static io.candor.ledger.EntryAction.PROGRESS;
import static io.candor.ledger.EntryAction.PUBLISH;
import static io.candor.ledger.EntryAction.REOPEN;
import static io.candor.ledger.EntryAction.RESUME;
import static io.candor.ledger.EntryAction.RETURN;
import static io.candor.ledger.EntryAction.SUBMIT;
import static io.candor.ledger.EntryAction.TAKE_BACK;
import static io.candor.ledger.EntryAction.UNMERGE;
import static io.candor.ledger.EntryAction.UPHOLD;
import static io.candor.ledger.EntryAction.VERIFY;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EntrySheet;
import io.candor.ledger.State;
import io.candor.sealing.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The buttons of an entry's card: four of what can be done with it, the most useful first, and the rest folded away. */
@Component
class CardKeys {
    private static final int IN_VIEW = 4;

    private final LedgerLabels labels;

    CardKeys(LedgerLabels labels) {
        this.labels = labels;
    }

    Keyboard folded(EntrySheet sheet, Set<EntryAction> possible, Language language) {
        var keys = actions(sheet, possible, language);
        return pairs(keys.subList(0, Math.min(IN_VIEW, keys.size())))
                .row(key(sheet, "more", EntryVerb.UNFOLD, language));
    }

    /** @param aside buttons of other features */
    Keyboard unfolded(EntrySheet sheet, Set<EntryAction> possible, List<Key> aside, Language language) {
        var keys = actions(sheet, possible, language);
        keys.addAll(aside);
        keys.add(key(sheet, "history", EntryVerb.HISTORY, language));
        return pairs(keys).row(key(sheet, "fold", EntryVerb.SHOW, language));
    }

    /** Two a row. */
    static Keyboard pairs(List<Key> keys) {
        var keyboard = Keyboard.none();
        for (var from = 0; from < keys.size(); from += 2) {
            keyboard = keyboard.row(keys.subList(from, Math.min(from + 2, keys.size())));
        }
        return keyboard;
    }

    private List<Key> actions(EntrySheet sheet, Set<EntryAction> possible, Language language) {
        var keys = new ArrayList<Key>();
        Stream.concat(first(sheet.entry().state()).stream(), Arrays.stream(EntryAction.values()))
                .filter(action -> action != MEASURE_DONE)
                .filter(action -> action != CLAIM || sheet.handler().isEmpty())
                .filter(action -> possible.contains(action) || action == MEASURE && possible.contains(MEASURE_DONE))
                .distinct()
                .forEach(action -> keys.add(begin(sheet, action, language)));
        return keys;
    }

    private Key begin(EntrySheet sheet, EntryAction action, Language language) {
        var letter = Packed.letter(ActionLetters.of(action));
        return labels.button(language, action.name(), CardMark.of(sheet), EntryVerb.BEGIN, letter);
    }

    private Key key(EntrySheet sheet, String name, EntryVerb verb, Language language) {
        return labels.button(language, name, CardMark.of(sheet), verb, Bytes.empty());
    }

    /** What is most likely wanted next. */
    private static List<EntryAction> first(State state) {
        return switch (state) {
            case REGISTERED -> List.of(CLAIM, ASSIGN, PUBLISH, DEADLINE, MERGE, NOTE, AMEND);
            case RECTIFYING -> List.of(CLAIM, PROGRESS, SUBMIT, MEASURE, PUBLISH, NOTE, DEADLINE, ASSIGN);
            case UNDER_REVIEW -> List.of(VERIFY, RETURN, TAKE_BACK, NOTE, PUBLISH);
            case CLOSED -> List.of(REOPEN, UPHOLD, PUBLISH, NOTE, AMEND);
            case SHELVED -> List.of(RESUME, PUBLISH, NOTE, AMEND);
            case MERGED -> List.of(UNMERGE, NOTE);
        };
    }
}
