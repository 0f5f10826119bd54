package io.candor.ledger.chat;

import io.candor.access.Officials;
import io.candor.bot.ActIds;
import io.candor.bot.Action;
import io.candor.bot.Call;
import io.candor.bot.Call.Answered;
import io.candor.bot.Call.Draft;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Person;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Ask;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.cards.CardReplies;
import io.candor.ledger.Ledger;
import io.candor.ledger.Registration;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import io.candor.sealing.Bytes;
import io.candor.sealing.Tokens;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Puts a problem of the officials' own on record: title, then where it comes from, then its category. Until then the
 * title stands in the official's own message only, to which the bot replies; the buttons carry a digest of it.
 */
@Component
class NewEntries {
    /** The question for the title, which stands in nothing but the answer. */
    static final Action TITLE = Action.of(CardMark.FAMILY, '+');

    private static final Pattern COMMAND = Pattern.compile("^/new(@\\w+)?\\s*");
    private static final int DIGEST = 8;
    private static final int MARK = 2;

    private final Ledger ledger;
    private final Officials officials;
    private final ActIds acts;
    private final Taxonomy taxonomy;
    private final NewEntryPanels panels;
    private final CardReplies cards;
    private final Tokens tokens;
    private final Texts texts;

    NewEntries(
            Ledger ledger,
            Officials officials,
            ActIds acts,
            Taxonomy taxonomy,
            NewEntryPanels panels,
            CardReplies cards,
            Tokens tokens,
            Texts texts) {
        this.ledger = ledger;
        this.officials = officials;
        this.acts = acts;
        this.taxonomy = taxonomy;
        this.panels = panels;
        this.cards = cards;
        this.tokens = tokens;
        this.texts = texts;
    }

    Reply ask(Call<?> call) {
        var language = call.language();
        return Reply.in(language)
                .ask(new Ask(
                        TITLE,
                        texts.html(language, "ledger.new.ask"),
                        texts.plain(language, "ledger.new.placeholder"),
                        texts.plain(language, "ledger.new.offer")));
    }

    Reply titled(Call<Answered> call) {
        return sources(call, call.what().draft());
    }

    /** Below the message that holds the title. */
    Reply sources(Call<?> call, Draft draft) {
        desk(call);
        var title = title(draft);
        var panel = panels.sources(title, digest(title), call.language());
        return Reply.in(call.language()).answer(draft.message(), panel.html(), panel.keyboard());
    }

    Reply categories(Call<Pressed> call) {
        desk(call);
        var rest = call.what().action().detail();
        var title = title(draft(call));
        var digest = digest(title);
        return digest.equals(Packed.part(rest, 0, DIGEST))
                ? panels.categories(title, rest, call.language()).over(call)
                : changed(call, title);
    }

    /** Registers it, once for each message that holds a title, whoever presses how often. */
    Reply register(Call<Pressed> call) {
        desk(call);
        var rest = call.what().action().detail();
        var draft = draft(call);
        var title = title(draft);
        if (!digest(title).equals(Packed.part(rest, 0, DIGEST))) {
            return changed(call, title);
        }
        var source = NewEntryPanels.source(Packed.part(rest, DIGEST, 1));
        var category = taxonomy.marked(Packed.part(rest, DIGEST + 1, MARK))
                .map(Category::key)
                .orElseThrow(ChoiceGone::new);
        var act = acts.of(new Call<>(anybody(call), call.place(), call.language(), new Answered(TITLE, draft)));
        var entry = ledger.register(new Registration(act, officials.acting(call.person()), source, title, category));
        return cards.redraw(call, EntryFace.subject(entry.id()))
                .toast(texts.plain(call.language(), "ledger.new.done", "ref", entry.ref()));
    }

    private Reply changed(Call<Pressed> call, String title) {
        return panels.sources(title, digest(title), call.language())
                .over(call)
                .toast(texts.plain(call.language(), "ledger.toast.changed"));
    }

    private void desk(Call<?> call) {
        if (!officials.acting(call.person()).may(Role.DESK)) {
            throw new DeskOnly();
        }
    }

    private static Draft draft(Call<Pressed> call) {
        return call.what().shown().draft().orElseThrow(DraftGone::new);
    }

    private static String title(Draft draft) {
        return OfficialWords.title(COMMAND.matcher(draft.text()).replaceFirst(""));
    }

    private static Person anybody(Call<?> call) {
        return new Person(call.person().chat(), 0);
    }

    private Bytes digest(String title) {
        return Bytes.of(tokens.digest(Bytes.empty(), title));
    }
}
