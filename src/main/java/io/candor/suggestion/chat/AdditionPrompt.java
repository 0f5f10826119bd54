package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Prompt;
import io.candor.bot.Reply;
import io.candor.suggestion.AuthorView;
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
    private final Speakers speakers;

    AdditionPrompt(
            Mailbox mailbox,
            SentDrafts sent,
            Previews previews,
            PreviewRenderer renderer,
            AdditionRenderer additions,
            Speakers speakers) {
        this.mailbox = mailbox;
        this.sent = sent;
        this.previews = previews;
        this.renderer = renderer;
        this.additions = additions;
        this.speakers = speakers;
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
            case Lookup.Found(var view) -> preview(call, kind, view, draft);
            case Lookup.Withdrawn(), Lookup.Unknown() -> throw new SuggestionGone();
        };
    }

    private Reply preview(Call<?> call, AdditionKind kind, AuthorView view, Draft draft) {
        speakers.checkAddingTo(view, kind, call.person());
        return additions.answer(previews.addition(kind, view, draft), call.language());
    }
}
