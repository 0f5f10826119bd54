package io.candor.playground;

import io.candor.playground.World.Outline;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A chat with the bot, private or of a group, and its messages. */
final class Chat {
    /** How the bot stands in it. */
    enum Standing {
        NEVER_STARTED,
        IN,
        BLOCKED,
        DEACTIVATED,
        LEFT,
        KICKED,
        UPGRADED
    }

    private static final Set<String> LEADING = Set.of("creator", "administrator");

    private final long id;
    private final ObjectNode face;
    private final Map<Long, String> members = new LinkedHashMap<>();
    private final Map<Long, String> absent = new HashMap<>();
    private final Topics topics = new Topics();
    private final NavigableMap<Integer, Message> messages = new TreeMap<>();
    private Standing standing = Standing.NEVER_STARTED;
    private boolean readsAll;
    private boolean hidesMembers;
    private long successor;
    private int last;

    Chat(long id, ObjectNode face) {
        this.id = id;
        this.face = face.put("id", id);
    }

    long id() {
        return id;
    }

    boolean isPrivate() {
        return id > 0;
    }

    /** As it stands in a message. */
    ObjectNode json() {
        return face.deepCopy();
    }

    Standing standing() {
        return standing;
    }

    void becomes(Standing next) {
        standing = next;
    }

    /** Whether the bot is an administrator, who is shown every message. */
    boolean readsAll() {
        return readsAll;
    }

    void readsAll(boolean all) {
        readsAll = all;
    }

    /** Whether it tells administrators only who is in it. */
    boolean hidesMembers() {
        return hidesMembers;
    }

    void hidesMembers(boolean hides) {
        hidesMembers = hides;
    }

    /** The supergroup that this group has become. */
    long successor() {
        return successor;
    }

    void upgradeTo(long supergroup) {
        standing = Standing.UPGRADED;
        successor = supergroup;
    }

    Map<Long, String> members() {
        return members;
    }

    /** What is remembered of people who were in it: that they left, were thrown out, or are restricted. */
    Map<Long, String> absent() {
        return absent;
    }

    /** Whether this person is one of its administrators. */
    boolean isLedBy(Person person) {
        return LEADING.contains(members.getOrDefault(person.id(), "left"));
    }

    Topics topics() {
        return topics;
    }

    Chat withTopics() {
        face.put("is_forum", true);
        return this;
    }

    boolean hasTopics() {
        return face.path("is_forum").asBoolean();
    }

    Outline settle(Outline wanted) {
        return Topics.settle(wanted, replied(wanted.replyTo()));
    }

    void mark(ObjectNode body, Outline outline) {
        Topics.mark(body, outline, isPrivate() || hasTopics() ? null : replied(outline.replyTo()));
    }

    private @Nullable Message replied(@Nullable Integer messageId) {
        return messageId == null ? null : messages.get(messageId);
    }

    Message add(IntFunction<Message> message) {
        return put(message.apply(++last));
    }

    Message put(Message message) {
        messages.put(message.id(), message);
        return message;
    }

    @Nullable
    Message find(long messageId) {
        return messageId == (int) messageId ? messages.get((int) messageId) : null;
    }

    boolean remove(int messageId) {
        return messages.remove(messageId) != null;
    }

    Collection<Message> messages() {
        return messages.values();
    }

    /** As the Bot API shows it: buttons, and the newest text of the message that it replies to. */
    ObjectNode shown(Message message) {
        var json = message.body().deepCopy();
        if (message.hasButtons()) {
            json.set("reply_markup", message.markup());
        }
        var replied = replied(message.replyTo());
        if (replied != null) {
            json.set("reply_to_message", withButtons(replied));
        }
        return json;
    }

    /** As people see it: also what asks them to reply. */
    ObjectNode seen(Message message) {
        var json = shown(message);
        if (message.hasOtherThanButtons()) {
            json.set("reply_markup", message.markup());
        }
        return json;
    }

    /** As one of them sees it: a selective wish for a reply is there only for who is mentioned, or replied to. */
    ObjectNode seenBy(Person person, Message message) {
        return asks(person, message) ? seen(message) : shown(message);
    }

    private boolean asks(Person person, Message message) {
        var selective =
                message.markup() != null && message.markup().path("selective").asBoolean(false);
        var replied = replied(message.replyTo());
        return isPrivate() || !selective || message.mentions(person) || (replied != null && replied.isFrom(person));
    }

    private static ObjectNode withButtons(Message message) {
        var json = message.body().deepCopy();
        if (message.hasButtons()) {
            json.set("reply_markup", message.markup());
        }
        return json;
    }
}
