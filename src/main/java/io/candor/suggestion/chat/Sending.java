package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.sealing.ReturnAddress;
import io.candor.suggestion.Letter;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what was previewed, and remembers until midnight that and how often. */
@Component
class Sending {
    private final Mailbox mailbox;
    private final DailyLimit limit;
    private final SentDrafts sent;

    Sending(Mailbox mailbox, DailyLimit limit, SentDrafts sent) {
        this.mailbox = mailbox;
        this.limit = limit;
        this.sent = sent;
    }

    /** Whether the message of this preview was sent before, from whichever preview. */
    boolean sentBefore(Call<?> call, Preview preview) {
        return sent.contains(call.person(), preview.draft().message());
    }

    /** @throws LimitReached when the person has sent as many today as one may */
    Lookup send(Call<?> call, Preview preview, boolean notify) {
        limit.check(call.person());
        var address = Optional.of(returnAddress(call)).filter(each -> notify);
        var letter = new Letter(preview.words().text(), preview.category().key(), address);
        var lookup = mailbox.send(preview.slip().code(), letter);
        limit.count(call.person());
        sent.add(call.person(), preview.draft().message());
        return lookup;
    }

    static ReturnAddress returnAddress(Call<?> call) {
        return new ReturnAddress(call.person().chat(), call.language().mark());
    }
}
