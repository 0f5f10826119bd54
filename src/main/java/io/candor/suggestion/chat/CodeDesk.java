package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Person;
import io.candor.bot.Reply;
import io.candor.sealing.CodeMistyped;
import io.candor.sealing.ReceiptCode;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Answers typed receipt codes with the card of what they open. */
@Component
class CodeDesk {
    private static final Pattern OFFICIALS_NUMBER =
            Pattern.compile("(?i)\\s*(S\\s*\\p{Pd}?\\s*)?[0-9A-HJKMNP-TV-Z]{6}\\s*");

    private final Mailbox mailbox;
    private final CodeMisses misses;
    private final CardRenderer cards;

    CodeDesk(Mailbox mailbox, CodeMisses misses, CardRenderer cards) {
        this.mailbox = mailbox;
        this.misses = misses;
        this.cards = cards;
    }

    /** The card, as an answer to the message that held the code. */
    Reply card(Call<?> call, String typed, int message) {
        var view = opened(call.person(), code(typed));
        return Reply.in(call.language())
                .answer(message, cards.html(view, call.language()), cards.buttons(view, call.language()));
    }

    private AuthorView opened(Person person, ReceiptCode code) {
        misses.check(person);
        return switch (mailbox.look(code)) {
            case Lookup.Found(var view) -> view;
            case Lookup.Withdrawn(), Lookup.Unknown() -> {
                misses.missed(person);
                throw new CodeUnknown();
            }
        };
    }

    private static ReceiptCode code(String typed) {
        if (OFFICIALS_NUMBER.matcher(typed).matches()) {
            throw new OfficialsNumber();
        }
        try {
            return ReceiptCode.parse(typed);
        } catch (CodeMistyped mistyped) {
            throw new NoCode(mistyped.reason());
        }
    }
}
