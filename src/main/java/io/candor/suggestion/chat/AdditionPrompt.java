package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Prompt;
import io.candor.bot.Reply;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import org.springframework.stereotype.Component;

/** Takes what an author wants to add, and shows what officials would see of it. Nothing is sent or kept yet. */
@Component
class AdditionPrompt implements Prompt {
    private final Mailbox mailbox;
    private final SentDrafts sent;
    private final Previews previews;
    private final PreviewRenderer renderer;
    private final AdditionRenderer additions;

    AdditionPrompt(
            Mailbox mailbox, SentDrafts sent, Previews previews, PreviewRenderer renderer, AdditionRenderer additions) {
        this.mailbox = mailbox;
        this.sent = sent;
        this.previews = previews;
        this.renderer = renderer;
        this.additions = additions;
    }

    @Override
    public char family() {
        return AdditionVerb.FAMILY;
    }

    @Override
    public Reply answer(Call<Call.Answered> call) {
        var draft = call.what().draft();
        if (draft.edited() && sent.contains(call.person(), draft.message())) {
            return renderer.edited(draft.message(), call.language());
        }
        var kind = AdditionKind.asked(call.what().action());
        return switch (mailbox.look(Ids.id(call.what().action().subject()))) {
            case Lookup.Found(var view) -> additions.answer(previews.addition(kind, view, draft), call.language());
            case Lookup.Withdrawn(), Lookup.Unknown() -> throw new SuggestionGone();
        };
    }
}
