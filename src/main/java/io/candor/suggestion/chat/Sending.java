package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.organisation.Unit;
import io.candor.sealing.ReturnAddress;
import io.candor.suggestion.Additions;
import io.candor.suggestion.Letter;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Sends what was previewed, and remembers until midnight that and how often. */
@Component
class Sending {
    private final Mailbox mailbox;
    private final Additions additions;
    private final DailyLimit limit;
    private final Intake intake;
    private final SentDrafts sent;
    private final FreshPictures pictures;

    Sending(
            Mailbox mailbox,
            Additions additions,
            DailyLimit limit,
            Intake intake,
            SentDrafts sent,
            FreshPictures pictures) {
        this.mailbox = mailbox;
        this.additions = additions;
        this.limit = limit;
        this.intake = intake;
        this.sent = sent;
        this.pictures = pictures;
    }

    /** Whether this message was sent before, from whichever preview. */
    boolean sentBefore(Call<?> call, Draft draft) {
        return sent.contains(call.person(), draft.message());
    }

    /**
     * @throws LimitReached when the person has sent as many today as one may
     * @throws io.candor.bot.PictureAway when Telegram does not hand out the picture
     * @throws io.candor.pictures.PictureRefused when the picture cannot be taken
     * @throws IntakeSlowed when all members together have sent as much lately as they may
     */
    Lookup send(Call<?> call, Preview preview, boolean notify) {
        var address = Optional.of(returnAddress(call)).filter(each -> notify);
        return counted(call, preview.draft(), () -> mailbox.send(preview.slip().code(), letter(preview, address)));
    }

    private Letter letter(Preview preview, Optional<ReturnAddress> address) {
        var choice = preview.choice();
        var picture = preview.draft().picture().map(pictures::of);
        return new Letter(
                preview.words().text(),
                choice.category().key(),
                choice.concerns().map(Unit::key),
                address,
                picture);
    }

    /**
     * @throws LimitReached when the person has sent as many today as one may
     * @throws IntakeSlowed when all members together have sent as much lately as they may
     */
    Lookup add(Call<?> call, Addition addition) {
        var slip = addition.slip();
        var words = addition.words().text();
        return counted(call, addition.draft(), () -> switch (addition.kind()) {
            case ADD -> additions.add(slip.suggestion(), slip.nonce(), words);
            case CONTEST -> additions.contest(slip.suggestion(), slip.nonce(), words);
        });
    }

    private Lookup counted(Call<?> call, Draft draft, Supplier<Lookup> act) {
        limit.check(call.person());
        var lookup = taken(act);
        limit.count(call.person());
        sent.add(call.person(), draft.message());
        return lookup;
    }

    /** What fails has taken no room from anybody, also when it is tried again. */
    private Lookup taken(Supplier<Lookup> act) {
        intake.take();
        try {
            return act.get();
        } catch (RuntimeException failed) {
            intake.giveBack();
            throw failed;
        }
    }

    static ReturnAddress returnAddress(Call<?> call) {
        return new ReturnAddress(call.person().chat(), call.language().mark());
    }
}
