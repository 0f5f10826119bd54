package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.FreeText;
import io.candor.bot.Keyboard;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.sealing.ReceiptCode;
import io.candor.suggestion.Category;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Answers a private text with a preview, or with what is on record when the text is a receipt code. */
@Component
class NewText implements FreeText {
    private static final Pattern OFFICIALS_NUMBER = Pattern.compile("(?i)\\s*S\\p{Pd}[0-9A-HJKMNP-TV-Z]{6}\\s*");

    private final SentDrafts sent;
    private final CodeDesk codes;
    private final Previews previews;
    private final PreviewRenderer renderer;
    private final Texts texts;

    NewText(SentDrafts sent, CodeDesk codes, Previews previews, PreviewRenderer renderer, Texts texts) {
        this.sent = sent;
        this.codes = codes;
        this.previews = previews;
        this.renderer = renderer;
        this.texts = texts;
    }

    @Override
    public Reply said(Call<Call.Said> call) {
        var draft = call.what().draft();
        if (draft.edited() && sent.contains(call.person(), draft.message())) {
            return alreadySent(call, draft);
        }
        if (ReceiptCode.resembles(draft.text())) {
            return codes.card(call, draft.text(), draft.message());
        }
        if (OFFICIALS_NUMBER.matcher(draft.text()).matches()) {
            throw new OfficialsNumber();
        }
        return preview(call, draft);
    }

    private Reply preview(Call<Call.Said> call, Draft draft) {
        var preview =
                previews.fresh(draft, Category.UNSORTED).offering(call.what().offer());
        return Reply.in(call.language())
                .answer(
                        draft.message(),
                        renderer.html(preview, call.language()),
                        renderer.buttons(preview, call.language()));
    }

    private Reply alreadySent(Call<Call.Said> call, Draft draft) {
        return Reply.in(call.language())
                .answer(draft.message(), texts.html(call.language(), "suggestion.edited"), Keyboard.none());
    }
}
