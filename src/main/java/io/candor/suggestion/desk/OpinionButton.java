package io.candor.suggestion.desk;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Keyboard;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.cards.CardReplies;
import io.candor.suggestion.DeclineReason;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import org.springframework.stereotype.Component;

/** The buttons of a suggestion's card. */
@Component
class OpinionButton implements Button {
    private final Opinions opinions;
    private final OpinionSteps steps;
    private final OpinionQuestions questions;
    private final OpinionRenderer renderer;
    private final OpinionButtons buttons;
    private final OpinionThread thread;
    private final CardReplies cards;
    private final Readers readers;

    OpinionButton(
            Opinions opinions,
            OpinionSteps steps,
            OpinionQuestions questions,
            OpinionRenderer renderer,
            OpinionButtons buttons,
            OpinionThread thread,
            CardReplies cards,
            Readers readers) {
        this.opinions = opinions;
        this.steps = steps;
        this.questions = questions;
        this.renderer = renderer;
        this.buttons = buttons;
        this.thread = thread;
        this.cards = cards;
        this.readers = readers;
    }

    @Override
    public char family() {
        return OpinionVerb.FAMILY;
    }

    @Override
    public Role role() {
        return Role.READER;
    }

    @Override
    public Reply press(Call<Call.Pressed> call) {
        var ticket = Ticket.of(call.what().action());
        readers.handling(call.person(), ticket.suggestion());
        return switch (OpinionVerb.of(call.what().action())) {
            case SHOW -> cards.show(call, Shown.card(ticket.suggestion()));
            case BACK -> cards.redraw(call, Shown.card(ticket.suggestion()));
            case ENTRY -> entry(call, ticket);
            case THREAD, LINE -> thread.show(call, ticket);
            case MORE -> redrawn(call, ticket, buttons::more);
            case ATTACH -> redrawn(call, ticket, buttons::entries);
            case DECLINE -> redrawn(call, ticket, buttons::reasons);
            case SPAM -> redrawn(call, ticket, buttons::spam);
            case SPAM_INDEED -> steps.spam(call, ticket);
            case ATTACH_TO -> steps.attach(call, ticket);
            case CATEGORY -> steps.accept(call, ticket);
            case ACCEPT -> asked(call, ticket, Question.TITLE);
            case NUMBER -> asked(call, ticket, Question.NUMBER);
            case ANSWER -> asked(call, ticket, Question.ANSWER);
            case ASK -> asked(call, ticket, Question.ASK);
            case REASON -> why(call, ticket);
        };
    }

    /** The card with other buttons for a moment. */
    private Reply redrawn(Call<?> call, Ticket ticket, Buttons other) {
        var opinion = open(call, ticket);
        return Reply.in(call.language())
                .redraw(renderer.html(opinion, call.language()), other.of(opinion, call.language()));
    }

    private Reply asked(Call<?> call, Ticket ticket, Question question) {
        return questions.ask(question, open(call, ticket), call.language());
    }

    private Reply why(Call<?> call, Ticket ticket) {
        var reason = DeclineReason.values()[ticket.rest().toArray()[0]];
        return questions.why(reason, open(call, ticket), call.language());
    }

    private Reply entry(Call<?> call, Ticket ticket) {
        return opinions.find(readers.of(call.person()), ticket.suggestion())
                .flatMap(opinion -> opinion.handling().entry())
                .map(entry -> cards.show(call, Shown.entry(entry)))
                .orElseThrow(SomebodyWasQuicker::new);
    }

    private Opinion open(Call<?> call, Ticket ticket) {
        var opinion = opinions.asSeen(readers.of(call.person()), ticket.suggestion(), ticket.version());
        if (!opinion.state().isOpen()) {
            throw new SomebodyWasQuicker();
        }
        return opinion;
    }

    private interface Buttons {
        Keyboard of(Opinion opinion, io.candor.bot.Language language);
    }
}
