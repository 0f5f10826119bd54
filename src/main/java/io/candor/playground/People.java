package io.candor.playground;

import io.candor.playground.Chat.Standing;
import io.candor.playground.Presses.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What people do in the chats, and what they see there. */
public final class People {
    private final World world;
    private final Deliveries deliveries;
    private final Groups groups;
    private final Writing writing;
    private final Pictures pictures;

    People(World world) {
        this.world = world;
        this.deliveries = new Deliveries(world);
        this.groups = new Groups(world, deliveries);
        this.writing = new Writing(world, deliveries);
        this.pictures = new Pictures(world, writing);
    }

    /** Somebody new, who has not started the bot. */
    public Person meet(String firstName, @Nullable String username, String language) {
        return meet(firstName, null, username, language);
    }

    /** The same, with a last name, too. */
    public Person meet(String firstName, @Nullable String lastName, @Nullable String username, String language) {
        synchronized (world) {
            return world.meet(firstName, lastName, username, language);
        }
    }

    Person known(long id) {
        synchronized (world) {
            var person = world.person(id);
            if (person == null) {
                throw new NotPossible("nobody");
            }
            return person;
        }
    }

    /** Returns the message's id. */
    public int says(Person who, long chat, String text) {
        return says(who, new Spot(chat), text);
    }

    public int says(Person who, Spot spot, String text) {
        synchronized (world) {
            return writing.text(who, spot, null, text);
        }
    }

    /** Says something as a reply to a message, in its topic. */
    public int replies(Person who, long chat, int to, String text) {
        return replies(who, new Spot(chat), to, text);
    }

    public int replies(Person who, Spot spot, int to, String text) {
        synchronized (world) {
            return writing.text(who, spot, to, text);
        }
    }

    /** Sends something other than text; returns the ids of its messages, of which an album has several. */
    public List<Integer> sends(Person who, Spot spot, Kind kind, String caption) {
        synchronized (world) {
            return writing.other(who, spot, kind, caption);
        }
    }

    public void edits(Person who, long chatId, int messageId, String text) {
        synchronized (world) {
            writing.edit(who, chatId, messageId, text);
        }
    }

    /** Deletes a message for everybody; the bot is not told. */
    public void deletes(Person who, long chatId, int messageId) {
        synchronized (world) {
            writing.delete(who, chatId, messageId);
        }
    }

    /** Follows a link that starts the bot: the private chat opens, where the person presses Start. */
    public int follows(Person who, String link) {
        var payload = Links.payload(link).orElseThrow(() -> new NotPossible("no-link"));
        return says(who, who.id(), "/start " + payload);
    }

    /** Presses a button; returns the id under which the bot answers. */
    public String presses(Person who, long chatId, int messageId, int row, int column) {
        synchronized (world) {
            var chat = deliveries.entered(who, chatId);
            var data = deliveries.existing(chat, messageId).button(row, column).path("callback_data");
            if (data.isMissingNode()) {
                throw new NotPossible("no-button");
            }
            return deliveries.press(who, chat, messageId, data.asString());
        }
    }

    /** Presses as a tampered telephone would: any data, and on a message that may have gone. */
    public String forges(Person who, long chatId, int messageId, String data) {
        synchronized (world) {
            return deliveries.press(who, deliveries.entered(who, chatId), messageId, data);
        }
    }

    /** What the bot answered to a press, empty for an answer without words; nothing as long as it has not. */
    public Optional<String> answer(String press) {
        return answered(press).map(Answer::text);
    }

    /** The link that the answer to a press opens on the telephone; nothing as long as there is none. */
    public Optional<String> opened(String press) {
        return answered(press).map(Answer::url).filter(url -> !url.isEmpty());
    }

    private Optional<Answer> answered(String press) {
        synchronized (world) {
            return Optional.ofNullable(world.presses().answer(press));
        }
    }

    /** Blocks the bot, or lets it in again. */
    public void blocks(Person who, boolean blocked) {
        synchronized (world) {
            var chat = deliveries.existing(who.id());
            if ((chat.standing() == Standing.BLOCKED) == blocked) {
                return;
            }
            chat.becomes(blocked ? Standing.BLOCKED : Standing.IN);
            deliveries.standing(chat, who, blocked ? "member" : "kicked", blocked ? "kicked" : "member");
        }
    }

    /** The person's account is gone. */
    public void leavesTelegram(Person who) {
        synchronized (world) {
            deliveries.existing(who.id()).becomes(Standing.DEACTIVATED);
        }
    }

    /** The messages of a chat as people see them, the oldest first. */
    public List<JsonNode> messages(long chatId) {
        synchronized (world) {
            var chat = deliveries.existing(chatId);
            return chat.messages().stream().<JsonNode>map(chat::seen).toList();
        }
    }

    /** As this person sees them. */
    public List<JsonNode> messages(Person who, long chatId) {
        synchronized (world) {
            var chat = deliveries.existing(chatId);
            return chat.messages().stream()
                    .<JsonNode>map(message -> chat.seenBy(who, message))
                    .toList();
        }
    }

    /** A moment that {@link #news} can look back to. */
    public long moment() {
        return world.journal().newest();
    }

    /** The messages of a chat that are new or changed since that moment, as they are now, the oldest first. */
    public List<JsonNode> news(long chatId, long moment) {
        var changed = world.journal().after(moment).stream()
                .filter(event -> event.path("chat").asLong() == chatId)
                .map(event -> event.path("message").path("message_id").asInt(0))
                .collect(Collectors.toSet());
        return messages(chatId).stream()
                .filter(message -> changed.contains(message.path("message_id").asInt()))
                .toList();
    }

    /** The menu of commands that somebody sees in a chat. */
    public JsonNode menu(Person who, long chatId) {
        synchronized (world) {
            return world.menus().seen(deliveries.existing(chatId), who);
        }
    }

    public Pictures pictures() {
        return pictures;
    }

    /** Groups, and the bot in them. */
    public Groups groups() {
        return groups;
    }
}
