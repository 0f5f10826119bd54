package io.candor.suggestion.desk;

import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Subject;
import io.candor.bot.Texts;
import io.candor.cards.Face;
import io.candor.pictures.BlankPicture;
import io.candor.sealing.Bytes;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Reader;
import io.candor.suggestion.Shown;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The picture of a suggestion; Telegram keeps people from forwarding and saving it. Where nobody may see it any more, a
 * blank one takes its place: a message that shows a picture can never again be one without.
 */
@Component
class PictureFace implements Face {
    private final Opinions opinions;
    private final Readers readers;
    private final Texts texts;

    PictureFace(Opinions opinions, Readers readers, Texts texts) {
        this.opinions = opinions;
        this.readers = readers;
        this.texts = texts;
    }

    @Override
    public char kind() {
        return Shown.PICTURE;
    }

    @Override
    public Say draw(UUID id, Person reader, Language language) {
        var as = readers.of(reader);
        return opinions.find(as, id)
                .map(opinion -> drawn(as, opinion, language))
                .orElseGet(() -> blank(texts.html(language, gone(id, reader))))
                .guardedFromForwarding();
    }

    private String gone(UUID id, Person reader) {
        return opinions.isPurged(readers.of(reader), id) ? "opinions.purged" : "opinions.not-for-you";
    }

    @Override
    public boolean isThereFor(UUID id, Person reader) {
        return opinions.find(readers.of(reader), id).isPresent();
    }

    private Say drawn(Reader as, Opinion opinion, Language language) {
        return opinions.picture(as, opinion.id())
                .map(picture -> Say.plain(
                                texts.html(language, "opinions.picture", "ref", opinion.ref()), Keyboard.none())
                        .with(picture))
                .orElseGet(() -> blank(texts.html(language, "opinions.picture.withdrawn", "ref", opinion.ref())));
    }

    private static Say blank(String words) {
        return Say.plain(words, Keyboard.none()).with(BlankPicture.jpeg());
    }

    @Override
    public Optional<Subject> above(UUID id, Person reader) {
        return opinions.find(readers.of(reader), id)
                .filter(OpinionRenderer::isLong)
                .map(_ -> Shown.words(id));
    }

    @Override
    public Optional<Bytes> blank() {
        return Optional.of(BlankPicture.jpeg());
    }
}
