package io.candor.suggestion.chat;

import io.candor.access.MembershipRule;
import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Picture;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.pictures.PictureRefused.Reason;
import io.candor.sealing.ReceiptCode;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws previews; at most 4,096 units whatever stands in them, since the words are at most {@link Words#MOST}. */
@Component
class PreviewRenderer {
    private static final int LONGEST_MESSAGE = 4_096;

    private final Texts texts;
    private final Labels labels;
    private final PreviewButtons buttons;
    private final GiveawayNotes giveaways;
    private final ReaderWords readers;
    private final ReleaseWords release;

    PreviewRenderer(
            Texts texts,
            Labels labels,
            PreviewButtons buttons,
            GiveawayNotes giveaways,
            ReaderWords readers,
            ReleaseWords release) {
        this.texts = texts;
        this.labels = labels;
        this.buttons = buttons;
        this.giveaways = giveaways;
        this.readers = readers;
        this.release = release;
    }

    /** A preview of its own, under the draft. */
    Reply answer(Preview preview, Language language) {
        return Reply.in(language)
                .answer(preview.draft().message(), html(preview, language), buttons.under(preview, language));
    }

    /** The preview in the place of what was pressed. */
    Reply redraw(Preview preview, Language language) {
        return Reply.in(language).redraw(html(preview, language), buttons.under(preview, language));
    }

    Reply categories(Preview preview, Language language) {
        return Reply.in(language).redraw(html(preview, language), buttons.categories(preview, language));
    }

    /** Asks who must not see it. */
    Reply units(Preview preview, int page, Language language) {
        return Reply.in(language).redraw(html(preview, language), buttons.units(preview, page, language));
    }

    /** Asks whether a message that was already sent shall be sent once more. */
    Reply again(Preview preview, Language language, DraftVerb verb) {
        var html = texts.html(language, "suggestion.preview.sent-before", "words", shown(preview, language));
        return Reply.in(language).redraw(html, buttons.again(preview, language, verb));
    }

    /** To whoever writes and may not send: what this is, and how to become one who may. */
    Reply outsider(Call<Call.Said> call, MembershipRule rule) {
        var language = call.language();
        var said = call.what();
        var html = texts.html(language, "suggestion.outsider." + rule);
        return Reply.in(language).answer(said.draft().message(), html, buttons.outsider(said.offer(), language));
    }

    /** The end of a preview, and why. */
    Reply closed(String why, Language language) {
        return Reply.in(language).redraw(texts.html(language, "suggestion.preview." + why), Keyboard.none());
    }

    /** The end of a preview whose picture cannot be taken, and what to do instead. */
    Reply unfit(Reason reason, Language language) {
        return Reply.in(language).redraw(texts.html(language, "suggestion.picture." + reason), Keyboard.none());
    }

    /** To whoever edits what was already sent. */
    Reply edited(int message, Language language) {
        return Reply.in(language).answer(message, texts.html(language, "suggestion.edited"), Keyboard.none());
    }

    String html(Preview preview, Language language) {
        var concerns = preview.choice().concerns();
        var whole = with(preview, readers.all(concerns, language), language);
        return fits(whole) ? whole : with(preview, readers.briefly(concerns, language), language);
    }

    private String with(Preview preview, Html read, Language language) {
        return fitting(preview.words(), preview.draft(), language, notes -> html(preview, read, notes, language));
    }

    /** With what the author should know before sending, in as many words as one message has room for. */
    String fitting(Words words, Draft draft, Language language, Function<Html, String> preview) {
        var tightest = new Draft(draft.message(), draft.text(), draft.edited(), false);
        var drawn = Stream.concat(
                        GiveawayNotes.NAMED.stream().map(named -> notes(words, draft, named, language)),
                        Stream.of(notes(words, tightest, GiveawayNotes.NAMED.getLast(), language)))
                .map(preview)
                .toList();
        return drawn.stream().filter(PreviewRenderer::fits).findFirst().orElseGet(drawn::getLast);
    }

    /** Telegram counts what is left once the markup is read. */
    private static boolean fits(String html) {
        return html.replaceAll("<[^>]*>", "")
                        .replaceAll("&(lt|gt|amp|quot);", "x")
                        .length()
                <= LONGEST_MESSAGE;
    }

    private String html(Preview preview, Html read, Html notes, Language language) {
        return texts.html(
                language,
                "suggestion.preview",
                "words",
                shown(preview, language),
                "category",
                labels.category(language, preview.choice().category()),
                "readers",
                read,
                "when",
                release.next(language),
                "notes",
                notes);
    }

    private Html notes(Words words, Draft draft, int named, Language language) {
        var forwarded = draft.forwarded() ? Stream.of("forwarded") : Stream.<String>empty();
        var code = ReceiptCode.occursIn(words.text()) ? Stream.of("code") : Stream.<String>empty();
        var several = draft.picture().filter(Picture::ofSeveral).map(_ -> "several").stream();
        var picture = draft.picture().map(_ -> "picture").stream();
        var plain = Stream.of(forwarded, code, several, picture)
                .flatMap(notes -> notes)
                .map(note -> texts.html(language, "suggestion.preview.note." + note));
        return new Html(Stream.concat(plain, giveaways.note(words, named, language).stream())
                .map(note -> "\n" + note)
                .collect(Collectors.joining()));
    }

    private Html shown(Preview preview, Language language) {
        var words = preview.words().isEmpty()
                ? ""
                : Texts.quote(preview.words().text()).markup();
        var picture = preview.draft()
                .picture()
                .map(_ -> "\n" + texts.html(language, "suggestion.preview.picture"))
                .orElse("");
        return new Html((words + picture).strip());
    }
}
