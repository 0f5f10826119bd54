package io.candor.playground;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Everything there is: people, chats, and what waits for the bot. Whoever touches it holds its monitor. */
final class World {
    private static final long LEAST_PERSON = 1L << 52;
    private static final long FIRST_GROUP = -1_001_000_000_001L;

    private final Clock clock;
    private final Map<Long, Person> people = new LinkedHashMap<>();
    private final Map<Long, Chat> chats = new LinkedHashMap<>();
    private final UpdateQueue updates;
    private final Journal journal = new Journal();
    private final Presses presses;
    private final Menus menus = new Menus();

    World(Clock clock) {
        this.clock = clock;
        this.updates = new UpdateQueue(clock);
        this.presses = new Presses(clock, journal);
    }

    Instant now() {
        return clock.instant();
    }

    UpdateQueue updates() {
        return updates;
    }

    Journal journal() {
        return journal;
    }

    Presses presses() {
        return presses;
    }

    Menus menus() {
        return menus;
    }

    Collection<Person> people() {
        return people.values();
    }

    Collection<Chat> chats() {
        return chats.values();
    }

    @Nullable
    Person person(long id) {
        return people.get(id);
    }

    @Nullable
    Chat chat(long id) {
        return chats.get(id);
    }

    /** Somebody new, and their chat with the bot, which they have not started. */
    Person meet(String firstName, @Nullable String lastName, @Nullable String username, String language) {
        var person = new Person(nextPerson(), firstName, lastName, username, language);
        people.put(person.id(), person);
        addChat(new Chat(person.id(), person.face()));
        return person;
    }

    /** The same at each start, and so scattered that a search for the bytes of one finds nothing else. */
    private long nextPerson() {
        return new SplittableRandom(people.size()).nextLong(LEAST_PERSON, 2 * LEAST_PERSON);
    }

    /** A group without the bot; the first of its members has created it. */
    Chat found(String title, List<Person> members) {
        long groups = chats.keySet().stream().filter(id -> id < 0).count();
        var face = Json.object().put("type", "supergroup").put("title", title);
        var chat = new Chat(FIRST_GROUP - groups, face);
        chat.becomes(Chat.Standing.LEFT);
        members.forEach(member -> chat.members().put(member.id(), chat.members().isEmpty() ? "creator" : "member"));
        return addChat(chat);
    }

    private Chat addChat(Chat chat) {
        chats.put(chat.id(), chat);
        journal.add("chat", Json.object().put("chat", chat.id()));
        return chat;
    }

    /** A new message; {@code content} fills in what it says. */
    Message post(Chat chat, ObjectNode from, Outline wanted, Consumer<ObjectNode> content) {
        var outline = chat.settle(wanted);
        var message =
                chat.add(id -> new Message(id, body(id, from, chat, outline), outline.markup(), outline.replyTo()));
        content.accept(message.body());
        journal.add("message", event(chat).set("message", chat.seen(message)));
        return message;
    }

    private ObjectNode body(int id, ObjectNode from, Chat chat, Outline outline) {
        var body = Json.object().put("message_id", id);
        body.set("from", from);
        body.set("chat", chat.json());
        chat.mark(body, outline);
        return body.put("date", now().getEpochSecond());
    }

    void change(Chat chat, Message changed) {
        chat.put(changed);
        journal.add("edited", event(chat).set("message", chat.seen(changed)));
    }

    /** Ids of messages that are not there are passed over. */
    void delete(Chat chat, List<Integer> ids) {
        var gone = ids.stream().filter(chat::remove).toList();
        if (!gone.isEmpty()) {
            var event = event(chat);
            gone.forEach(event.putArray("message_ids")::add);
            journal.add("deleted", event);
        }
    }

    private static ObjectNode event(Chat chat) {
        return Json.object().put("chat", chat.id());
    }

    /** What a message stands on: the keyboard under it, the message above it, and the topic; 0 for none. */
    record Outline(@Nullable ObjectNode markup, @Nullable Integer replyTo, int topic) {
        static final Outline NONE = new Outline(null, null, 0);
    }
}
