package io.candor.suggestion.chat;

import io.candor.access.Admission;
import io.candor.access.Membership;
import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.FreeText;
import io.candor.bot.Reply;
import io.candor.sealing.ReceiptCode;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Answers a private text or picture with a preview, or with what is on record when a text is a receipt code. */
@Component
class NewText implements FreeText {
    private static final Pattern OFFICIALS_NUMBER = Pattern.compile("(?i)\\s*S\\p{Pd}[0-9A-HJKMNP-TV-Z]{6}\\s*");

    private final SentDrafts sent;
    private final ChosenBefore chosen;
    private final CodeDesk codes;
    private final Previews previews;
    private final PreviewRenderer renderer;
    private final Membership membership;

    NewText(
            SentDrafts sent,
            ChosenBefore chosen,
            CodeDesk codes,
            Previews previews,
            PreviewRenderer renderer,
            Membership membership) {
        this.sent = sent;
        this.chosen = chosen;
        this.codes = codes;
        this.previews = previews;
        this.renderer = renderer;
        this.membership = membership;
    }

    @Override
    public Reply said(Call<Call.Said> call) {
        var draft = call.what().draft();
        if (draft.edited() && sent.contains(call.person(), draft.message())) {
            return renderer.edited(draft.message(), call.language());
        }
        if (draft.picture().isEmpty() && ReceiptCode.resembles(draft.text())) {
            return codes.card(call, draft.text(), draft.message());
        }
        if (draft.picture().isEmpty() && OFFICIALS_NUMBER.matcher(draft.text()).matches()) {
            throw new OfficialsNumber();
        }
        return membership.of(call.person()) == Admission.REFUSED
                ? renderer.outsider(call, membership.rule())
                : preview(call, draft);
    }

    /** Also for whom it cannot be told whether they may send it: the press asks again. */
    private Reply preview(Call<Call.Said> call, Draft draft) {
        FreshPictures.requireFit(draft.picture());
        var choice = draft.edited() ? chosen.of(call.person(), draft.message()) : Choice.NONE;
        var preview = previews.fresh(draft, choice).offering(call.what().offer());
        return renderer.answer(preview, call.language());
    }
}
