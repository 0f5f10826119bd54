package io.candor.suggestion.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.candor.bot.Action;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.cards.CardReplies;
import io.candor.sealing.Bytes;
import io.candor.suggestion.ListPosition;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The buttons of the opinions list: open one, go on, begin. */
@Component
class InboxButton implements Button {
    static final int PAGE = 5;

    private static final char FAMILY = 'q';
    private static final char OPEN = 'o';
    private static final char MORE = 'm';
    private static final char START = 's';

    /** Opens the list below. */
    static final Action FROM_THE_START = Action.of(FAMILY, START);

    private final Opinions opinions;
    private final CardReplies cards;
    private final Readers readers;

    InboxButton(Opinions opinions, CardReplies cards, Readers readers) {
        this.opinions = opinions;
        this.cards = cards;
        this.readers = readers;
    }

    static Action opening(Opinion opinion) {
        return Action.of(FAMILY, OPEN)
                .about(Bytes.of(ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(opinion.id().getMostSignificantBits())
                        .putLong(opinion.id().getLeastSignificantBits())
                        .array()));
    }

    static Action after(ListPosition last) {
        return after(last, Action.of(FAMILY, MORE));
    }

    /** For another list that is sorted like this one. */
    static Action after(ListPosition last, Action more) {
        var ref = last.ref().getBytes(US_ASCII);
        return more.about(Bytes.of(ByteBuffer.allocate(Integer.BYTES + ref.length)
                .putInt((int) last.receivedOn().toEpochDay())
                .put(ref)
                .array()));
    }

    @Override
    public char family() {
        return FAMILY;
    }

    @Override
    public Role role() {
        return Role.READER;
    }

    @Override
    public Reply press(Call<Call.Pressed> call) {
        readers.check(call.person());
        var action = call.what().action();
        var reader = readers.of(call.person());
        return switch (action.verb()) {
            case OPEN -> cards.show(call, Shown.card(id(action)));
            case MORE -> cards.redraw(call, Shown.page(opinions.page(reader, position(action), PAGE)));
            default -> cards.show(call, Shown.page(opinions.page(reader, ListPosition.START, PAGE)));
        };
    }

    private static UUID id(Action action) {
        var subject = ByteBuffer.wrap(action.subject().toArray());
        return new UUID(subject.getLong(), subject.getLong());
    }

    static ListPosition position(Action action) {
        var subject = ByteBuffer.wrap(action.subject().toArray());
        var date = LocalDate.ofEpochDay(subject.getInt());
        var ref = new byte[subject.remaining()];
        subject.get(ref);
        return new ListPosition(date, new String(ref, US_ASCII));
    }
}
