package io.candor.suggestion.desk;

import io.candor.access.Officials;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.cards.CardReplies;
import io.candor.suggestion.Contest;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.OpinionState;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import org.springframework.stereotype.Component;

/** The buttons about what authors contest; in private, and at each press for supervisors only. */
@Component
class ContestButton implements Button {
    private final Opinions opinions;
    private final Officials officials;
    private final OpinionQuestions questions;
    private final ContestList list;
    private final CardReplies cards;
    private final Readers readers;

    ContestButton(
            Opinions opinions,
            Officials officials,
            OpinionQuestions questions,
            ContestList list,
            CardReplies cards,
            Readers readers) {
        this.opinions = opinions;
        this.officials = officials;
        this.questions = questions;
        this.list = list;
        this.cards = cards;
        this.readers = readers;
    }

    @Override
    public char family() {
        return ContestVerb.FAMILY;
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public Reply press(Call<Call.Pressed> call) {
        readers.check(call.person());
        var action = call.what().action();
        return switch (ContestVerb.of(action)) {
            case MORE -> list.on(call);
            case SHOW -> cards.show(call, Shown.card(Ticket.of(action).suggestion()));
            case ENTRY -> entry(call, Ticket.of(action));
            case LIST_AGAIN -> questions.rule(ContestVerb.LIST_AGAIN, open(call, Ticket.of(action)), call.language());
            case UPHOLD -> uphold(call, Ticket.of(action));
        };
    }

    /** Says no before anything is typed rather than after. */
    private Reply uphold(Call<Call.Pressed> call, Ticket ticket) {
        var opinion = open(call, ticket);
        opinions.checkUpholding(officials.acting(call.person()), opinion.id());
        return questions.rule(ContestVerb.UPHOLD, opinion, call.language());
    }

    private Reply entry(Call<Call.Pressed> call, Ticket ticket) {
        return opinions.find(readers.of(call.person()), ticket.suggestion())
                .flatMap(opinion -> opinion.handling().judgement().open())
                .map(Contest::what)
                .flatMap(what -> what.closeOff())
                .map(closeOff -> cards.show(call, Shown.entry(closeOff.entry())))
                .orElseThrow(SomebodyWasQuicker::new);
    }

    private Opinion open(Call<?> call, Ticket ticket) {
        var opinion = opinions.asSeen(readers.of(call.person()), ticket.suggestion(), ticket.version());
        if (opinion.state() != OpinionState.CONTESTED) {
            throw new SomebodyWasQuicker();
        }
        return opinion;
    }
}
