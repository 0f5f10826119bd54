package io.candor.support;

import io.candor.playground.Kind;
import io.candor.playground.People;
import io.candor.playground.Person;
import io.candor.playground.Pictures.Parcel;
import io.candor.playground.Simulator;
import io.candor.playground.Spot;
import io.candor.playground.Upload;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Somebody in a chat with the bot, who writes, presses and looks. Looking waits until there is something to see, for
 * twenty seconds at most, and fails with what the chat holds.
 */
public final class Member {
    private final People people;
    private final Person person;
    private final Spot spot;
    private long lastAct;
    private String lastPress = "";

    private Member(People people, Person person, Spot spot) {
        this.people = people;
        this.person = person;
        this.spot = spot;
        this.lastAct = people.moment();
    }

    /** Somebody new, in their own chat, which they have not started. */
    public static Member of(Simulator simulator, String firstName, String language) {
        return of(simulator, simulator.people().meet(firstName, null, language));
    }

    /** Somebody known, in their own chat. */
    public static Member of(Simulator simulator, Person person) {
        return new Member(simulator.people(), person, new Spot(person.id()));
    }

    /** The same person in a group. */
    public Member in(long group) {
        return new Member(people, person, new Spot(group));
    }

    /** The same person in a topic of a group, seeing no other. */
    public Member in(long group, int topic) {
        return new Member(people, person, new Spot(group, topic, false));
    }

    /** The same person, an administrator of a group, in its name. */
    public Member anonymouslyIn(long group) {
        return new Member(people, person, new Spot(group, 0, true));
    }

    public Person person() {
        return person;
    }

    /** Returns the message's id. */
    public int says(String text) {
        act();
        return people.says(person, spot, text);
    }

    /** Replies to the newest message of the bot that contains {@code to}, once it is there. */
    public int replies(String to, String text) {
        int replied = find(message -> message.isFromBot() && message.text().contains(to), to)
                .id();
        act();
        return people.replies(person, spot, replied, text);
    }

    /** Sends something that is not text. */
    public List<Integer> sends(Kind kind) {
        return sends(kind, "");
    }

    public List<Integer> sends(Kind kind, String caption) {
        act();
        return people.sends(person, spot, kind, caption);
    }

    /** Sends a photo; returns the message's id. */
    public int shows(byte[] photo, String caption) {
        act();
        return people.pictures().photo(person, spot, upload(photo), caption);
    }

    /** Sends a photo as a reply to the newest message that asks for one. */
    public int answers(byte[] photo, String caption) {
        int asked = find(Seen::asksForReply, "a question").id();
        act();
        return people.pictures().sends(person, spot, new Parcel(upload(photo), caption, false, asked));
    }

    /** Sends several photos at once. */
    public List<Integer> shows(List<byte[]> photos, String caption) {
        act();
        return people.pictures()
                .album(person, spot, photos.stream().map(Member::upload).toList(), caption);
    }

    /** Sends an image as a file. */
    public int sendsFile(Upload file, String caption) {
        act();
        return people.pictures().file(person, spot, file, caption);
    }

    /** Puts another photo in the place of one. */
    public void replaces(int message, byte[] photo) {
        act();
        people.pictures().replace(person, spot.chat(), message, upload(photo));
    }

    private static Upload upload(byte[] photo) {
        return new Upload("photo.jpg", "image/jpeg", photo);
    }

    /** What a message shows. */
    public Optional<byte[]> picture(Seen message) {
        return people.pictures().shown(message.json());
    }

    public void edits(int message, String text) {
        act();
        people.edits(person, spot.chat(), message, text);
    }

    public void deletes(int message) {
        act();
        people.deletes(person, spot.chat(), message);
    }

    /** Presses the first button whose label begins so, in the newest message that has one. */
    public void presses(String label) {
        presses(find(message -> has(message, label), "a button " + label), label);
    }

    /** Presses that button of that message. */
    public void presses(Seen message, String label) {
        for (int row = 0; row < message.rows().size(); row++) {
            for (int column = 0; column < message.rows().get(row).size(); column++) {
                if (message.rows().get(row).get(column).startsWith(label)) {
                    act();
                    lastPress = people.presses(person, spot.chat(), message.id(), row, column);
                    return;
                }
            }
        }
        throw new AssertionError("no button " + label + " in: " + message);
    }

    /** Presses as a tampered telephone would. */
    public void forges(int message, String data) {
        act();
        lastPress = people.forges(person, spot.chat(), message, data);
    }

    /** Follows the link that the bot's answer to the last press opens, into the private chat. */
    public Member follows() {
        return follows(Await.until(() -> people.opened(lastPress), () -> "a link for the press in\n" + chat()));
    }

    /** Follows a link that starts the bot, into the private chat. */
    public Member follows(String link) {
        var inPrivate = in(person.id());
        people.follows(person, link);
        return inPrivate;
    }

    public void blocks() {
        people.blocks(person, true);
    }

    public void unblocks() {
        people.blocks(person, false);
    }

    /** The newest message that contains this, as soon as there is one. */
    public Seen sees(String text) {
        return find(message -> message.text().contains(text), text);
    }

    /** The newest message that contains this and came, or changed, after what this person did last; none of their own. */
    public Seen seesNew(String text) {
        return Await.until(
                () -> newest(
                        news(), message -> !isOwn(message) && message.text().contains(text)),
                () -> "nothing new with " + text + " in\n" + chat());
    }

    /** The newest message for which something holds, as soon as there is one. */
    public Seen find(Predicate<Seen> wanted, String what) {
        return Await.until(() -> newest(messages(), wanted), () -> what + " in\n" + chat());
    }

    /** The newest message of the chat. */
    public Seen newest() {
        return find(message -> true, "any message");
    }

    /** What the bot answered to the last press, as soon as it has; empty where it answered without words. */
    public String toast() {
        return Await.until(() -> people.answer(lastPress), () -> "an answer to the press in\n" + chat());
    }

    /** The messages of the chat, or of the topic, the oldest first. */
    public List<Seen> messages() {
        return people.messages(person, spot.chat()).stream()
                .map(Seen::new)
                .filter(message -> spot.topic() == 0 || message.topic() == spot.topic())
                .toList();
    }

    /** What came or changed after what this person did last. */
    public List<Seen> news() {
        var news = people.news(spot.chat(), lastAct).stream()
                .map(message -> new Seen(message).id())
                .toList();
        return messages().stream()
                .filter(message -> news.contains(message.id()))
                .toList();
    }

    private void act() {
        lastAct = people.moment();
    }

    private String chat() {
        return messages().stream().map(Seen::toString).collect(Collectors.joining("\n"));
    }

    private boolean isOwn(Seen message) {
        return message.json().path("from").path("id").asLong() == person.id();
    }

    private static boolean has(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }

    private static Optional<Seen> newest(List<Seen> messages, Predicate<Seen> wanted) {
        return messages.reversed().stream().filter(wanted).findFirst();
    }
}
