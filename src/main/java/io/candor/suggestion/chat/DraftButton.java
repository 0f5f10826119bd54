package io.candor.suggestion.chat;

import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Reply;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The buttons of a preview: makes sure that what would be sent is what was previewed.
 *
 * <p>What is on record under the preview's code comes first, so a second press, or the same press delivered again, finds
 * the suggestion of the first and shows its receipt.
 */
@Component
class DraftButton implements Button {
    private final Mailbox mailbox;
    private final Previews previews;
    private final Taxonomy taxonomy;
    private final DraftActs acts;
    private final Speakers speakers;

    DraftButton(Mailbox mailbox, Previews previews, Taxonomy taxonomy, DraftActs acts, Speakers speakers) {
        this.mailbox = mailbox;
        this.previews = previews;
        this.taxonomy = taxonomy;
        this.acts = acts;
        this.speakers = speakers;
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
            case Lookup.Withdrawn() -> acts.closed("withdrawn", call.language());
            case Lookup.Unknown() -> unsent(call, slip);
        };
    }

    private Reply unsent(Call<Call.Pressed> call, Slip slip) {
        if (DraftVerb.of(call.what().action()) == DraftVerb.DISCARD) {
            return acts.closed("discarded", call.language());
        }
        speakers.check(call.person());
        return previews.since(call.what().shown(), new Previews.Since() {
            @Override
            public Reply lost() {
                return acts.closed("lost", call.language());
            }

            @Override
            public Reply expired(Draft draft) {
                return acts.anew(previews.fresh(draft, Choice.NONE.keptFrom(unit(slip))), call.language());
            }

            @Override
            public Reply unsent(Draft draft) {
                return DraftButton.this.unsent(call, slip, draft);
            }
        });
    }

    private Reply unsent(Call<Call.Pressed> call, Slip slip, Draft draft) {
        var marked = taxonomy.marked(slip.mark());
        var choice = Choice.NONE.of(marked.orElse(Category.UNSORTED)).keptFrom(unit(slip));
        var preview = previews.same(draft, slip, choice);
        if (slip.unit().size() > 0 && choice.concerns().isEmpty()) {
            return acts.unitGone(preview.orElseGet(() -> previews.fresh(draft, choice)), call.language());
        }
        if (preview.isEmpty()) {
            return acts.noted("changed", previews.fresh(draft, choice), call.language());
        }
        return marked.isEmpty()
                ? acts.noted("category-gone", preview.get(), call.language())
                : acts.act(call, preview.get());
    }

    /** Empty where nobody is left out, and where the unit is gone. */
    private Optional<Unit> unit(Slip slip) {
        return taxonomy.unitMarked(slip.unit());
    }
}
