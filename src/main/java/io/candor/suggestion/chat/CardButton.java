package io.candor.suggestion.chat;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The buttons of an author's card; whoever has the card has had the code. */
@Component
class CardButton implements Button {
    private final Mailbox mailbox;
    private final CardRenderer cards;
    private final AdditionRenderer additions;
    private final Clearing clearing;
    private final Speakers speakers;
    private final Texts texts;

    CardButton(
            Mailbox mailbox,
            CardRenderer cards,
            AdditionRenderer additions,
            Clearing clearing,
            Speakers speakers,
            Texts texts) {
        this.mailbox = mailbox;
        this.cards = cards;
        this.additions = additions;
        this.clearing = clearing;
        this.speakers = speakers;
        this.texts = texts;
    }

    @Override
    public char family() {
        return CardVerb.FAMILY;
    }

    @Override
    public Reply press(Call<Call.Pressed> call) {
        var id = Ids.id(call.what().action().subject());
        return switch (CardVerb.of(call.what().action())) {
            case SHOW -> found(call, id, cards::card);
            case ADD -> found(call, id, (view, language) -> ask(call, view, language));
            case NOTIFY -> drawn(call, mailbox.startNotices(id, Sending.returnAddress(call)), changed("notices-on"));
            case STOP -> drawn(call, mailbox.stopNotices(id), changed("notices-off"));
            case WITHDRAW -> found(call, id, cards::withdrawing);
            case WITHDRAW_NOW -> found(call, id, this::withdraw);
            case CLEAR -> found(call, id, cards::clearing);
            case CLEAR_NOW -> clearing.clear(call);
        };
    }

    private Reply ask(Call<?> call, AuthorView view, Language language) {
        speakers.checkAddingTo(view, call.person());
        return additions.ask(view, language);
    }

    private Drawing changed(String toast) {
        return (view, language) -> cards.card(view, language).toast(texts.plain(language, "suggestion.toast." + toast));
    }

    private Reply withdraw(AuthorView view, Language language) {
        mailbox.withdraw(view.id());
        return cards.withdrawn(view, language);
    }

    private Reply found(Call<?> call, UUID id, Drawing drawing) {
        return drawn(call, mailbox.look(id), drawing);
    }

    private Reply drawn(Call<?> call, Lookup lookup, Drawing drawing) {
        return switch (lookup) {
            case Lookup.Found(var view) -> drawing.of(view, call.language());
            case Lookup.Withdrawn(), Lookup.Unknown() -> cards.unknown(call.language());
        };
    }

    /** What becomes of a suggestion that is there. */
    private interface Drawing {
        Reply of(AuthorView view, Language language);
    }
}
