package io.candor.suggestion.desk;

import io.candor.bot.Action;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.ledger.EntryAside;
import io.candor.ledger.EntryId;
import io.candor.ledger.Ledger;
import io.candor.sealing.Bytes;
import io.candor.suggestion.EntryQuestions;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code ❓ Ask the authors}, on the card of an entry: for the desk, while somebody's suggestion follows it. */
@Component
class AuthorsButton implements Button, EntryAside {
    /** Of the button, and of the question that it asks. */
    static final Action ACTION = Action.of('y', 'q');

    private final EntryQuestions questions;
    private final Ledger ledger;
    private final Readers readers;
    private final Labels labels;
    private final Texts texts;

    AuthorsButton(EntryQuestions questions, Ledger ledger, Readers readers, Labels labels, Texts texts) {
        this.questions = questions;
        this.ledger = ledger;
        this.readers = readers;
        this.labels = labels;
        this.texts = texts;
    }

    @Override
    public char family() {
        return ACTION.family();
    }

    @Override
    public Role role() {
        return Role.DESK;
    }

    @Override
    public List<String> references(EntryId entry, Person reader, int limit) {
        return List.of();
    }

    @Override
    public List<Key> keys(EntryId entry, Person reader, Language language) {
        return readers.mayAct(reader) && questions.anybodyToAsk(readers.of(reader), entry)
                ? List.of(labels.button(language, "ask-all", ACTION.about(bytes(entry))))
                : List.of();
    }

    @Override
    public Reply press(Call<Call.Pressed> call) {
        readers.check(call.person());
        var entry = entry(call.what().action());
        if (!questions.anybodyToAsk(readers.of(call.person()), entry)) {
            throw new NobodyToAsk();
        }
        return ask(entry, call.language());
    }

    static EntryId entry(Action action) {
        var subject = ByteBuffer.wrap(action.subject().toArray());
        return new EntryId(new UUID(subject.getLong(), subject.getLong()));
    }

    private Reply ask(EntryId entry, Language language) {
        var ref = ledger.entry(entry).ref();
        return Reply.in(language)
                .ask(new Reply.Ask(
                        ACTION.about(bytes(entry)),
                        texts.html(language, "opinions.ask.all", "ref", ref),
                        texts.plain(language, "opinions.placeholder.ask"),
                        texts.plain(language, "opinions.offer.all", "ref", ref)));
    }

    private static Bytes bytes(EntryId entry) {
        return Bytes.of(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(entry.value().getMostSignificantBits())
                .putLong(entry.value().getLeastSignificantBits())
                .array());
    }
}
