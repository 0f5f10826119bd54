package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.sealing.ReceiptCode;
import io.candor.sealing.ReturnAddress;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Letter;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what was pressed under a preview that is in order. */
@Component
class DraftActs {
    private final Mailbox mailbox;
    private final DailyLimit limit;
    private final SentDrafts sent;
    private final PreviewRenderer previews;
    private final ReceiptRenderer receipts;
    private final Texts texts;

    DraftActs(
            Mailbox mailbox,
            DailyLimit limit,
            SentDrafts sent,
            PreviewRenderer previews,
            ReceiptRenderer receipts,
            Texts texts) {
        this.mailbox = mailbox;
        this.limit = limit;
        this.sent = sent;
        this.previews = previews;
        this.receipts = receipts;
        this.texts = texts;
    }

    Reply act(Call<Call.Pressed> call, Preview preview) {
        var language = call.language();
        return switch (DraftVerb.of(call.what().action())) {
            case NOTIFY -> once(call, preview, DraftVerb.NOTIFY_AGAIN, notify(call));
            case CODE_ONLY -> once(call, preview, DraftVerb.CODE_ONLY_AGAIN, Optional.empty());
            case NOTIFY_AGAIN -> send(call, preview, notify(call));
            case CODE_ONLY_AGAIN -> send(call, preview, Optional.empty());
            case CATEGORIES -> redraw(preview, language, previews.categories(preview, language));
            case SHOW -> show(preview, language);
            case LANGUAGE -> show(preview, language.other());
            case DISCARD -> throw new IllegalStateException("a draft is discarded in whatever order it is");
        };
    }

    Reply show(Preview preview, Language language) {
        return redraw(preview, language, previews.buttons(preview, language));
    }

    Reply answer(Preview preview, Language language) {
        return Reply.in(language)
                .answer(
                        preview.draft().message(),
                        previews.html(preview, language),
                        previews.buttons(preview, language));
    }

    Reply receipt(AuthorView view, ReceiptCode code, Language language) {
        return Reply.in(language).redraw(receipts.html(view, code, language), receipts.buttons(code, language));
    }

    private Reply once(Call<Call.Pressed> call, Preview preview, DraftVerb again, Optional<ReturnAddress> address) {
        return sent.contains(call.person(), preview.draft().message())
                ? sentBefore(preview, call.language(), again)
                : send(call, preview, address);
    }

    private Reply sentBefore(Preview preview, Language language, DraftVerb again) {
        return Reply.in(language)
                .redraw(
                        texts.html(
                                language,
                                "suggestion.preview.sent-before",
                                "words",
                                Texts.quote(preview.words().text())),
                        previews.again(preview, language, again));
    }

    private Reply send(Call<Call.Pressed> call, Preview preview, Optional<ReturnAddress> address) {
        if (limit.reachedBy(call.person())) {
            return Reply.in(call.language())
                    .alert(texts.plain(call.language(), "suggestion.limit", "most", limit.most()));
        }
        var code = preview.slip().code();
        var letter = new Letter(preview.words().text(), preview.category().key(), address);
        return switch (mailbox.send(code, letter)) {
            case Lookup.Found(var view) -> {
                remember(call.person(), preview);
                yield receipt(view, code, call.language());
            }
            case Lookup.Withdrawn(), Lookup.Unknown() -> withdrawn(call.language());
        };
    }

    private void remember(Person person, Preview preview) {
        limit.count(person);
        sent.add(person, preview.draft().message());
    }

    private Reply redraw(Preview preview, Language language, Keyboard keyboard) {
        return Reply.in(language).redraw(previews.html(preview, language), keyboard);
    }

    private Reply withdrawn(Language language) {
        return Reply.in(language).redraw(texts.html(language, "suggestion.preview.withdrawn"), Keyboard.none());
    }

    private static Optional<ReturnAddress> notify(Call<?> call) {
        return Optional.of(
                new ReturnAddress(call.person().chat(), call.language().mark()));
    }
}
