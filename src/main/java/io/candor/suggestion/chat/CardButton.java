package io.candor.suggestion.chat;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Farewells;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.Ratings;
import io.candor.suggestion.Verdict;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The buttons of an author's card; whoever has the card has had the code. */
@Component
class CardButton implements Button {
    private final Mailbox mailbox;
    private final Ratings ratings;
    private final Farewells farewells;
    private final CardRenderer cards;
    private final AdditionRenderer additions;
    private final Clearing clearing;
    private final Speakers speakers;
    private final Texts texts;

    CardButton(
            Mailbox mailbox,
            Ratings ratings,
            Farewells farewells,
            CardRenderer cards,
            AdditionRenderer additions,
            Clearing clearing,
            Speakers speakers,
            Texts texts) {
        this.mailbox = mailbox;
        this.ratings = ratings;
        this.farewells = farewells;
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
            case ADD -> found(call, id, asking(call, AdditionKind.ADD));
            case CONTEST -> found(call, id, asking(call, AdditionKind.CONTEST));
            case RESOLVED -> rated(call, id, Verdict.RESOLVED);
            case PARTLY -> rated(call, id, Verdict.PARTLY);
            case NOT -> rated(call, id, Verdict.NOT);
            case NOTIFY -> notify(call, id);
            case STOP -> drawn(call, mailbox.stopNotices(id), changed("suggestion.toast.notices-off"));
            case WITHDRAW -> found(call, id, cards::withdrawing);
            case WITHDRAW_NOW -> found(call, id, this::withdraw);
            case CLEAR -> clearing(call, id);
            case CLEAR_NOW -> clearing.clear(call);
        };
    }

    /** Not once the address would be forgotten the same day. */
    private Reply notify(Call<Call.Pressed> call, UUID id) {
        return found(
                call,
                id,
                (view, language) -> farewells.isForgotten(view)
                        ? changed("suggestion.toast.notices-over").of(view, language)
                        : drawn(
                                call,
                                mailbox.startNotices(id, Sending.returnAddress(call)),
                                changed("suggestion.toast.notices-on")));
    }

    private Drawing asking(Call<?> call, AdditionKind kind) {
        return (view, language) -> {
            speakers.checkAddingTo(view, kind, call.person());
            return additions.ask(kind, view, language);
        };
    }

    /** What is on record afterwards tells whether it counts: another press, or another release, may have been quicker. */
    private Reply rated(Call<Call.Pressed> call, UUID id, Verdict verdict) {
        var round = JudgementButtons.round(call.what().action());
        return drawn(call, ratings.rate(id, round, verdict), (view, language) -> {
            var counts = view.handling().judgement().ratings().stream()
                    .anyMatch(rating -> rating.of().round() == round && rating.verdict() == verdict);
            return changed(counts ? "suggestion.toast.rated." + verdict : "suggestion.toast.not-rated")
                    .of(view, language);
        });
    }

    private Drawing changed(String toast) {
        return (view, language) -> cards.card(view, language).toast(texts.plain(language, toast));
    }

    private Reply withdraw(AuthorView view, Language language) {
        mailbox.withdraw(view.id());
        return cards.withdrawn(view, language);
    }

    private Reply found(Call<Call.Pressed> call, UUID id, Drawing drawing) {
        return drawn(call, mailbox.look(id), drawing);
    }

    /** Asks first, as long as there is something that a code opens. */
    private Reply clearing(Call<Call.Pressed> call, UUID id) {
        return switch (mailbox.look(id)) {
            case Lookup.Found(var view) -> cards.clearing(view, call.language());
            case Lookup.Withdrawn(), Lookup.Unknown() -> clearing.clear(call);
        };
    }

    private Reply drawn(Call<Call.Pressed> call, Lookup lookup, Drawing drawing) {
        return switch (lookup) {
            case Lookup.Found(var view) -> drawing.of(view, call.language());
            case Lookup.Withdrawn(), Lookup.Unknown() ->
                cards.unknown(
                        CardVerb.CLEAR_NOW.action().about(call.what().action().subject()), call.language());
        };
    }

    /** What becomes of a suggestion that is there. */
    private interface Drawing {
        Reply of(AuthorView view, Language language);
    }
}
