package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.pictures.PictureRefused;
import io.candor.pictures.PictureRefused.Reason;
import io.candor.sealing.ReceiptCode;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Lookup;
import org.springframework.stereotype.Component;

/** Does what was pressed under a preview. */
@Component
class DraftActs {
    private final Sending sending;
    private final ChosenBefore chosen;
    private final PreviewRenderer previews;
    private final ReceiptRenderer receipts;
    private final Texts texts;

    DraftActs(Sending sending, ChosenBefore chosen, PreviewRenderer previews, ReceiptRenderer receipts, Texts texts) {
        this.sending = sending;
        this.chosen = chosen;
        this.previews = previews;
        this.receipts = receipts;
        this.texts = texts;
    }

    /** On a preview that is in order. */
    Reply act(Call<Call.Pressed> call, Preview preview) {
        var language = call.language();
        return switch (DraftVerb.of(call.what().action())) {
            case NOTIFY -> once(call, preview, DraftVerb.NOTIFY_AGAIN);
            case CODE_ONLY -> once(call, preview, DraftVerb.CODE_ONLY_AGAIN);
            case NOTIFY_AGAIN -> send(call, preview, true);
            case CODE_ONLY_AGAIN -> send(call, preview, false);
            case CATEGORIES -> previews.categories(preview, language);
            case UNITS -> previews.units(preview, Slip.page(call.what().action()), language);
            case SHOW -> chosen(call, preview);
            case LANGUAGE -> previews.redraw(preview, language.other());
            case DISCARD -> closed("discarded", language);
        };
    }

    Reply receipt(AuthorView view, ReceiptCode code, Language language) {
        return receipts.redraw(view, code, language);
    }

    Reply closed(String why, Language language) {
        return previews.closed(why, language);
    }

    /** On a preview that is too old. */
    Reply anew(Preview fresh, Language language) {
        return closed("expired", language).and(previews.answer(fresh, language));
    }

    /** On a preview that is no longer what it was: draws it as it is now, and says what changed. */
    Reply noted(String what, Preview now, Language language) {
        return previews.redraw(now, language).toast(texts.plain(language, "suggestion.toast." + what));
    }

    /** Nothing is sent, and nobody left out: the author must have seen that before the next press. */
    Reply unitGone(Preview now, Language language) {
        return previews.redraw(now, language).alert(texts.plain(language, "suggestion.toast.unit-gone"));
    }

    private Reply chosen(Call<Call.Pressed> call, Preview preview) {
        chosen.remember(call.person(), preview.draft().message(), preview.choice());
        return previews.redraw(preview, call.language());
    }

    private Reply once(Call<Call.Pressed> call, Preview preview, DraftVerb again) {
        return sending.sentBefore(call, preview.draft())
                ? previews.again(preview, call.language(), again)
                : send(call, preview, again == DraftVerb.NOTIFY_AGAIN);
    }

    private Reply send(Call<Call.Pressed> call, Preview preview, boolean notify) {
        try {
            return sent(sending.send(call, preview, notify), preview.slip().code(), call.language());
        } catch (LimitReached | IntakeSlowed reached) {
            return Reply.in(call.language()).alert(texts.plain(call.language(), reached.key(), reached.arguments()));
        } catch (PictureRefused refused) {
            return refused(refused.reason(), call.language());
        }
    }

    /** Where a later try may do, the preview stays. */
    private Reply refused(Reason reason, Language language) {
        return reason == Reason.BUSY
                ? Reply.in(language).alert(texts.plain(language, "suggestion.picture." + reason))
                : previews.unfit(reason, language);
    }

    private Reply sent(Lookup lookup, ReceiptCode code, Language language) {
        return switch (lookup) {
            case Lookup.Found(var view) -> receipt(view, code, language);
            case Lookup.Withdrawn(), Lookup.Unknown() -> closed("withdrawn", language);
        };
    }
}
