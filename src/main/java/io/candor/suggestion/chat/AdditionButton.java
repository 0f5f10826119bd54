package io.candor.suggestion.chat;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.suggestion.Additions;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import org.springframework.stereotype.Component;

/**
 * The buttons under the preview of an addition. As with the first word, what is on record comes first: a second press, or
 * the same press delivered again, finds what the first one added.
 */
@Component
class AdditionButton implements Button {
    private final Mailbox mailbox;
    private final Additions additions;
    private final Previews previews;
    private final Sending sending;
    private final AdditionRenderer renderer;
    private final Speakers speakers;

    AdditionButton(
            Mailbox mailbox,
            Additions additions,
            Previews previews,
            Sending sending,
            AdditionRenderer renderer,
            Speakers speakers) {
        this.mailbox = mailbox;
        this.additions = additions;
        this.previews = previews;
        this.sending = sending;
        this.renderer = renderer;
        this.speakers = speakers;
    }

    @Override
    public char family() {
        return AdditionVerb.FAMILY;
    }

    @Override
    public Reply press(Call<Call.Pressed> call) {
        var slip = AdditionSlip.of(call.what().action());
        return switch (mailbox.look(slip.suggestion())) {
            case Lookup.Found(var view) -> press(call, view, slip);
            case Lookup.Withdrawn(), Lookup.Unknown() -> renderer.withdrawn(slip, call.language());
        };
    }

    private Reply press(Call<Call.Pressed> call, AuthorView view, AdditionSlip slip) {
        return additions
                .find(view, slip.nonce())
                .map(line -> renderer.sent(kind(call), view, line, call.language()))
                .orElseGet(() -> unsent(call, view, slip));
    }

    private Reply unsent(Call<Call.Pressed> call, AuthorView view, AdditionSlip slip) {
        if (AdditionVerb.of(call.what().action()) == AdditionVerb.DISCARD) {
            return renderer.discarded(call.language());
        }
        speakers.checkAddingTo(view, kind(call), call.person());
        return previews.since(call.what().shown(), since(call, view, slip));
    }

    private static AdditionKind kind(Call<Call.Pressed> call) {
        return AdditionKind.of(AdditionVerb.of(call.what().action()));
    }

    private Previews.Since since(Call<Call.Pressed> call, AuthorView view, AdditionSlip slip) {
        return new Previews.Since() {
            @Override
            public Reply lost() {
                return renderer.lost(view, call.language());
            }

            @Override
            public Reply expired(Draft draft) {
                return renderer.anew(previews.addition(kind(call), view, draft), call.language());
            }

            @Override
            public Reply unsent(Draft draft) {
                return previews.same(kind(call), view, draft, slip)
                        .map(addition -> act(call, addition))
                        .orElseGet(() -> renderer.changed(previews.addition(kind(call), view, draft), call.language()));
            }
        };
    }

    private Reply act(Call<Call.Pressed> call, Addition addition) {
        return switch (AdditionVerb.of(call.what().action())) {
            case SEND, CONTEST ->
                sending.sentBefore(call, addition.draft())
                        ? renderer.again(addition, call.language())
                        : send(call, addition);
            case SEND_AGAIN, CONTEST_AGAIN -> send(call, addition);
            case LANGUAGE, CONTEST_LANGUAGE ->
                renderer.redraw(addition, call.language().other());
            case SHOW, DISCARD -> renderer.redraw(addition, call.language());
        };
    }

    private Reply sent(AuthorView view, Addition addition, Language language) {
        return additions
                .find(view, addition.slip().nonce())
                .map(line -> renderer.sent(addition.kind(), view, line, language))
                .orElseThrow();
    }

    private Reply send(Call<?> call, Addition addition) {
        return switch (sending.add(call, addition)) {
            case Lookup.Found(var view) -> sent(view, addition, call.language());
            case Lookup.Withdrawn(), Lookup.Unknown() -> renderer.withdrawn(addition.slip(), call.language());
        };
    }
}
