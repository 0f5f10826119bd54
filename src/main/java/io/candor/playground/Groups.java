package io.candor.playground;

import io.candor.playground.Chat.Standing;
import io.candor.playground.World.Outline;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Groups and who is in them. */
public final class Groups {
    private static final String RESTRICTED = "restricted";

    private final World world;
    private final Deliveries deliveries;

    Groups(World world, Deliveries deliveries) {
        this.world = world;
        this.deliveries = deliveries;
    }

    /** A group of these people, founded by the first of them, without the bot; returns its id. */
    public long found(String title, List<Person> members) {
        synchronized (world) {
            return world.found(title, members).id();
        }
    }

    /** The same, as a group with topics. */
    public long foundWithTopics(String title, List<Person> members) {
        synchronized (world) {
            return world.found(title, members).withTopics().id();
        }
    }

    /** A new topic of the group, made by its founder; returns its number. */
    public int topic(long group, String name) {
        synchronized (world) {
            var chat = deliveries.existing(group);
            if (!chat.hasTopics()) {
                throw new NotPossible("no-topic");
            }
            var message = tell(chat, body -> Topics.introduce(body, name));
            chat.topics().add(message.id());
            return message.id();
        }
    }

    /** The topic goes, and everything that was said in it. */
    public void deleteTopic(long group, int topic) {
        synchronized (world) {
            var chat = deliveries.existing(group);
            chat.topics().remove(topic);
            var said = chat.messages().stream().filter(message -> message.topic() == topic);
            world.delete(chat, said.map(Message::id).toList());
        }
    }

    /** Somebody becomes an administrator. */
    public void promote(long group, Person person) {
        synchronized (world) {
            deliveries.existing(group).members().replace(person.id(), "administrator");
        }
    }

    /** Somebody joins; who was restricted stays it. */
    public void join(long group, Person person) {
        synchronized (world) {
            var chat = deliveries.existing(group);
            var restricted = RESTRICTED.equals(chat.absent().remove(person.id()));
            chat.members().put(person.id(), restricted ? RESTRICTED : "member");
        }
    }

    /** Somebody leaves; who was restricted stays it. */
    public void leave(long group, Person person) {
        synchronized (world) {
            var chat = deliveries.existing(group);
            var restricted = RESTRICTED.equals(chat.members().remove(person.id()));
            chat.absent().put(person.id(), restricted ? RESTRICTED : "left");
        }
    }

    /** Somebody in the group may not do everything there any more. */
    public void restrict(long group, Person person) {
        synchronized (world) {
            deliveries.existing(group).members().replace(person.id(), RESTRICTED);
        }
    }

    /** Somebody is thrown out for good. */
    public void ban(long group, Person person) {
        synchronized (world) {
            var chat = deliveries.existing(group);
            chat.members().remove(person.id());
            chat.absent().put(person.id(), "kicked");
        }
    }

    /** From now on the group tells administrators only who is in it, or everybody again. */
    public void hideMembers(long group, boolean hidden) {
        synchronized (world) {
            deliveries.existing(group).hidesMembers(hidden);
        }
    }

    /** The bot is let in, and made an administrator who is shown every message, or not. */
    public void addBot(long group, Person by, boolean administrator) {
        move(group, by, Standing.IN, administrator);
    }

    /** The bot is thrown out. */
    public void kickBot(long group, Person by) {
        move(group, by, Standing.KICKED, false);
    }

    /** The bot is taken out, and may be let in again. */
    public void removeBot(long group, Person by) {
        move(group, by, Standing.LEFT, false);
    }

    private void move(long group, Person by, Standing standing, boolean administrator) {
        synchronized (world) {
            var chat = deliveries.existing(group);
            var before = status(chat);
            chat.becomes(standing);
            chat.readsAll(administrator);
            deliveries.standing(chat, by, before, status(chat));
        }
    }

    private static String status(Chat chat) {
        return switch (chat.standing()) {
            case IN -> chat.readsAll() ? "administrator" : "member";
            case KICKED -> "kicked";
            case NEVER_STARTED, BLOCKED, DEACTIVATED, LEFT, UPGRADED -> "left";
        };
    }

    /** The group becomes a supergroup with another id, which is returned. */
    public long upgrade(long group) {
        synchronized (world) {
            var old = deliveries.existing(group);
            var members = old.members().keySet().stream()
                    .map(id -> Objects.requireNonNull(world.person(id)))
                    .toList();
            var chat = world.found(old.json().path("title").asString(), members);
            tell(old, body -> body.put("migrate_to_chat_id", chat.id()));
            chat.becomes(old.standing());
            chat.readsAll(old.readsAll());
            chat.members().putAll(old.members());
            chat.absent().putAll(old.absent());
            old.members().clear();
            old.upgradeTo(chat.id());
            tell(chat, body -> body.put("migrate_from_chat_id", old.id()));
            return chat.id();
        }
    }

    /** What happens to the group is shown to the bot whether it is an administrator or not. */
    private Message tell(Chat chat, Consumer<ObjectNode> what) {
        var founder = Objects.requireNonNull(
                world.person(chat.members().keySet().iterator().next()));
        var message = world.post(chat, founder.json(), Outline.NONE, what);
        if (chat.standing() == Standing.IN) {
            world.updates().add("message", chat.shown(message));
        }
        return message;
    }
}
