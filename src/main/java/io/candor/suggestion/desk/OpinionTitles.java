package io.candor.suggestion.desk;

import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import org.springframework.stereotype.Component;

/** Looks at the title that an official wrote, then asks for the category. Nothing is kept between the two. */
@Component
class OpinionTitles {
    private final Opinions opinions;
    private final Readers readers;
    private final OpinionButtons buttons;
    private final OpinionQuestions questions;
    private final Texts texts;

    OpinionTitles(Opinions opinions, Readers readers, OpinionButtons buttons, OpinionQuestions questions, Texts texts) {
        this.opinions = opinions;
        this.readers = readers;
        this.buttons = buttons;
        this.questions = questions;
        this.texts = texts;
    }

    /** Under the written title. */
    Reply categories(Call<Call.Answered> call, Ticket ticket) {
        var draft = call.what().draft();
        var opinion = opinions.asSeen(readers.of(call.person()), ticket.suggestion(), ticket.version());
        var title = Written.title(draft.text());
        return isCopied(opinion, title)
                ? copied(opinion, draft, call.language())
                : Reply.in(call.language())
                        .answer(
                                draft.message(),
                                html(opinion, title, call.language()),
                                buttons.categories(opinion, title, call.language()));
    }

    /** In the place of what was pressed: the title is another now, or the category is gone. */
    Reply anew(Call<?> call, Ticket ticket, Draft draft) {
        var language = call.language();
        var opinion = opinions.asSeen(readers.of(call.person()), ticket.suggestion(), ticket.version());
        var title = Written.title(draft.text());
        if (isCopied(opinion, title)) {
            return Reply.in(language)
                    .redraw(texts.html(language, "opinions.title.copied", "ref", opinion.ref()), Keyboard.none());
        }
        return Reply.in(language)
                .redraw(html(opinion, title, language), buttons.categories(opinion, title, language))
                .toast(texts.plain(language, "opinions.toast.changed"));
    }

    private static boolean isCopied(Opinion opinion, String title) {
        return opinion.words().filter(words -> CopiedWords.in(title, words)).isPresent();
    }

    private Reply copied(Opinion opinion, Draft draft, Language language) {
        return Reply.in(language)
                .answer(
                        draft.message(),
                        texts.html(language, "opinions.title.copied", "ref", opinion.ref()),
                        Keyboard.none())
                .and(questions.ask(Question.TITLE, opinion, language));
    }

    private String html(Opinion opinion, String title, Language language) {
        return texts.html(language, "opinions.title", "ref", opinion.ref(), "title", Texts.quote(title));
    }
}
