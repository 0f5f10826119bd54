package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.bot.Button;
import io.candor.bot.Call;
import io.candor.bot.Call.Draft;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Shown;
import io.candor.bot.Command;
import io.candor.bot.FreeText;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Picture;
import io.candor.bot.Place;
import io.candor.bot.Prompt;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ListableBeanFactory;

/** A member's private chat: keeps what stands in it, and lets the member write and press. */
class MemberChat {
    private static final Duration DELETABLE = Duration.ofHours(48);

    private final ListableBeanFactory beans;
    private final Person person;
    private final Map<Integer, Draft> drafts = new TreeMap<>();
    private final TreeMap<Integer, Message> messages = new TreeMap<>();
    private Language language = Language.ENGLISH;
    private int last;

    MemberChat(ListableBeanFactory beans, long person) {
        this.beans = beans;
        this.person = new Person(person, person);
    }

    MemberChat speaking(Language other) {
        language = other;
        return this;
    }

    Reply says(String text) {
        return says(new Draft(++last, text, false, false), Optional.empty());
    }

    Reply forwards(String text) {
        return says(new Draft(++last, text, false, true), Optional.empty());
    }

    Reply shows(Picture picture, String caption) {
        return says(new Draft(++last, caption, Optional.of(picture), false, false), Optional.empty());
    }

    /** Puts another picture there, but the bot has not heard of it yet. */
    void replacesUnheard(int message, Picture picture, String caption) {
        drafts.put(message, new Draft(message, caption, Optional.of(picture), true, false));
    }

    Reply says(String text, Call.Offer offer) {
        return says(new Draft(++last, text, false, false), Optional.of(offer));
    }

    Reply edits(int message, String text) {
        return says(new Draft(message, text, true, false), Optional.empty());
    }

    /** Edits, but the bot has not heard of it yet. */
    void editsUnheard(int message, String text) {
        drafts.put(message, new Draft(message, text, true, false));
    }

    void deletes(int message) {
        drafts.remove(message);
    }

    Reply types(String command, String arguments) {
        drafts.put(++last, new Draft(last, "/" + command + " " + arguments, false, false));
        var typed = call(new Call.Typed(command, arguments, last));
        return shown(0, bean(Command.class, each -> each.name().equals(command)).handle(typed));
    }

    Reply answers(Action question, String text) {
        var draft = new Draft(++last, text, false, false);
        drafts.put(last, draft);
        var prompt = bean(Prompt.class, each -> each.family() == question.family());
        return shown(0, prompt.answer(call(new Call.Answered(question, draft))));
    }

    /** Presses the button under the newest message that has one with this label's beginning. */
    Reply presses(String label) {
        var message = messages.descendingMap().entrySet().stream()
                .filter(each -> each.getValue().key(label).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
        return press(press(message.getKey(), label));
    }

    /** The press on a button, to be delivered as often as a test likes. */
    Pressed press(int message, String label) {
        var key = message(message).key(label).orElseThrow();
        return new Pressed(((Do) key).action(), shown(message));
    }

    Reply press(Pressed press) {
        var button = bean(Button.class, each -> each.family() == press.action().family());
        return shown(press.shown().message(), button.press(call(press)));
    }

    /** The number of the newest message of the member or the bot. */
    int last() {
        return last;
    }

    boolean has(int message) {
        return messages.containsKey(message) || drafts.containsKey(message);
    }

    String text(int message) {
        return Parsed.text(message(message).html());
    }

    /** What the newest message of the bot says. */
    String text() {
        return text(messages.lastKey());
    }

    List<String> buttons() {
        return messages.lastEntry().getValue().keyboard().rows().stream()
                .flatMap(List::stream)
                .map(Key::label)
                .toList();
    }

    Optional<Key> key(String label) {
        return messages.lastEntry().getValue().key(label);
    }

    private Message message(int message) {
        return Objects.requireNonNull(messages.get(message));
    }

    private Reply says(Draft draft, Optional<Call.Offer> offer) {
        drafts.put(draft.message(), draft);
        return shown(0, bean(FreeText.class, each -> true).said(call(new Call.Said(draft, offer))));
    }

    private Shown shown(int message) {
        var pressed = message(message);
        return new Shown(
                message, Optional.of(pressed.at()), pressed.to().flatMap(to -> Optional.ofNullable(drafts.get(to))));
    }

    private Reply shown(int pressed, Reply reply) {
        reply.steps().forEach(step -> show(pressed, step));
        return reply;
    }

    private void show(int pressed, Step step) {
        switch (step) {
            case Reply.Say say -> messages.put(++last, new Message(now(), to(say), say.html(), say.keyboard()));
            case Reply.Ask ask ->
                messages.put(++last, new Message(now(), Optional.empty(), ask.html(), Keyboard.none()));
            case Reply.Redraw redraw -> messages.compute(pressed, (number, old) -> redrawn(old, redraw));
            case Reply.Erase erase -> erase(pressed, erase);
            case Reply.Toast toast -> {}
        }
    }

    private static Message redrawn(Message old, Reply.Redraw redraw) {
        return new Message(old.at(), old.to(), redraw.html(), redraw.keyboard());
    }

    /** As Telegram does: nothing older than 48 hours. Drafts are taken to be as old as what answers them. */
    private void erase(int pressed, Reply.Erase erase) {
        if (message(pressed).at().plus(DELETABLE).isAfter(now())) {
            messages.remove(pressed);
            erase.answered().ifPresent(drafts::remove);
            show(pressed, erase.all());
        } else {
            show(pressed, erase.nothing());
        }
    }

    private Instant now() {
        return beans.getBean(Clock.class).instant();
    }

    private <W extends Call.What> Call<W> call(W what) {
        return new Call<>(person, Place.PRIVATE, language, what);
    }

    private <T> T bean(Class<T> type, java.util.function.Predicate<T> wanted) {
        return beans.getBeansOfType(type).values().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** What the bot shows in the chat. */
    record Message(Instant at, Optional<Integer> to, String html, Keyboard keyboard) {

        Optional<Key> key(String label) {
            return keyboard.rows().stream()
                    .flatMap(List::stream)
                    .filter(each -> each.label().startsWith(label))
                    .findFirst();
        }
    }

    private static Optional<Integer> to(Reply.Say say) {
        return say.under() instanceof Reply.Message(var id) ? Optional.of(id) : Optional.empty();
    }
}
