package io.candor.suggestion.chat;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.suggestion.Category;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.OfficeClock;
import io.candor.suggestion.Taxonomy;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The buttons of a preview: makes sure that what would be sent is what was previewed.
 *
 * <p>What is on record under the preview's code comes first, so a second press, or the same press delivered again, finds
 * the suggestion of the first and shows its receipt.
 */
@Component
class DraftButton implements Button {
    private static final Duration KEEPS = Duration.ofDays(7);

    private final Mailbox mailbox;
    private final Previews previews;
    private final Taxonomy taxonomy;
    private final DraftActs acts;
    private final OfficeClock clock;
    private final Texts texts;

    DraftButton(Mailbox mailbox, Previews previews, Taxonomy taxonomy, DraftActs acts, OfficeClock clock, Texts texts) {
        this.mailbox = mailbox;
        this.previews = previews;
        this.taxonomy = taxonomy;
        this.acts = acts;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public char family() {
        return DraftVerb.FAMILY;
    }

    @Override
    public Reply press(Call<Call.Pressed> call) {
        var slip = Slip.of(call.what().action());
        return switch (mailbox.look(slip.code())) {
            case Lookup.Found(var view) -> acts.receipt(view, slip.code(), call.language());
            case Lookup.Withdrawn() -> closed(call.language(), "withdrawn");
            case Lookup.Unknown() -> unsent(call, slip);
        };
    }

    private Reply unsent(Call<Call.Pressed> call, Slip slip) {
        if (DraftVerb.of(call.what().action()) == DraftVerb.DISCARD) {
            return closed(call.language(), "discarded");
        }
        var shown = call.what().shown();
        if (shown.at().isEmpty() || shown.draft().isEmpty()) {
            return closed(call.language(), "lost");
        }
        var draft = shown.draft().get();
        return expired(shown.at().get()) ? anew(call.language(), draft) : unsent(call, slip, draft);
    }

    private Reply unsent(Call<Call.Pressed> call, Slip slip, Draft draft) {
        var category = taxonomy.marked(slip.mark());
        var preview = previews.same(draft, slip, category.orElse(Category.UNSORTED));
        if (preview.isEmpty()) {
            var fresh = previews.fresh(draft, category.orElse(Category.UNSORTED));
            return noted(acts.show(fresh, call.language()), "changed");
        }
        return category.isEmpty()
                ? noted(acts.show(preview.get(), call.language()), "category-gone")
                : acts.act(call, preview.get());
    }

    private boolean expired(Instant shownAt) {
        return shownAt.plus(KEEPS).isBefore(clock.now());
    }

    private Reply anew(Language language, Draft draft) {
        return closed(language, "expired").and(acts.answer(previews.fresh(draft, Category.UNSORTED), language));
    }

    private Reply closed(Language language, String why) {
        return Reply.in(language).redraw(texts.html(language, "suggestion.preview." + why), Keyboard.none());
    }

    private Reply noted(Reply reply, String note) {
        return reply.toast(texts.plain(reply.language(), "suggestion.toast." + note));
    }
}
