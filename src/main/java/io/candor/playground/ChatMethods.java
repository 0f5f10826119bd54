package io.candor.playground;

import io.candor.playground.Chat.Standing;
import io.candor.playground.Presses.Answer;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code getMe}, {@code getChat}, what it says of members, {@code sendChatAction} and {@code answerCallbackQuery}. */
final class ChatMethods {
    private static final Set<String> ACTIONS = Set.of(
            "cancel",
            "typing",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_photo",
            "upload_document",
            "choose_sticker",
            "pick_up_location",
            "find_location",
            "record_video_note",
            "upload_video_note");
    private static final String[] RIGHTS = {
        "can_be_edited",
        "is_anonymous",
        "can_manage_chat",
        "can_delete_messages",
        "can_manage_video_chats",
        "can_restrict_members",
        "can_promote_members",
        "can_change_info",
        "can_invite_users",
        "can_post_stories",
        "can_edit_stories",
        "can_delete_stories"
    };

    private final World world;
    private final ChatAccess access;

    ChatMethods(World world, ChatAccess access) {
        this.world = world;
        this.access = access;
    }

    Map<String, Method> methods() {
        return Map.of(
                "getme", given -> Bot.CANDOR.me(),
                "getchat", this::getChat,
                "getchatmember", this::getChatMember,
                "getchatmembercount", this::getChatMemberCount,
                "sendchataction", this::sendChatAction,
                "answercallbackquery", this::answerCallbackQuery);
    }

    private JsonNode getChat(Parameters given) {
        return access.readable(given).json().put("accent_color_id", 0).put("max_reaction_count", 11);
    }

    private JsonNode getChatMember(Parameters given) {
        long user = Math.max(0, given.number("user_id"));
        if (user == 0) {
            throw Refusal.USER_ID_INVALID.because();
        }
        var chat = access.readable(given);
        return user == Bot.CANDOR.id() ? bot(chat) : person(chat, user);
    }

    /** Everybody, the bot among them. */
    private JsonNode getChatMemberCount(Parameters given) {
        var chat = access.readable(given);
        return Json.number(1 + (chat.isPrivate() ? 1 : chat.members().size()));
    }

    private static JsonNode bot(Chat chat) {
        var inside = chat.readsAll() ? "administrator" : "member";
        return member(Bot.CANDOR.json(), chat.standing() == Standing.UPGRADED ? "left" : inside);
    }

    private JsonNode person(Chat chat, long user) {
        var person = world.person(user);
        if (chat.isPrivate() && chat.id() != user) {
            throw Refusal.MEMBER_NOT_FOUND.because();
        }
        if (person == null) {
            throw Refusal.PARTICIPANT_INVALID.because();
        }
        if (chat.isPrivate()) {
            return member(person.json(), "member");
        }
        refuseToTell(chat, user);
        return chat.members().containsKey(user)
                ? member(person.json(), chat.members().get(user))
                : absent(person.json(), chat.absent().getOrDefault(user, "left"));
    }

    private void refuseToTell(Chat chat, long user) {
        if (chat.hidesMembers() && !chat.readsAll()) {
            throw Refusal.MEMBERS_INACCESSIBLE.because();
        }
        var met = world.chat(user);
        var wasThere = chat.members().containsKey(user) || chat.absent().containsKey(user);
        if (!wasThere && met != null && met.standing() == Standing.NEVER_STARTED) {
            throw Refusal.USER_NOT_FOUND.because();
        }
    }

    /** As {@code ChatMember}, with an administrator's rights. */
    static ObjectNode member(ObjectNode user, String status) {
        var member = Json.object().put("status", status);
        member.set("user", user);
        switch (status) {
            case "creator" -> member.put("is_anonymous", false);
            case "administrator" -> {
                for (var right : RIGHTS) {
                    member.put(right, right.equals("can_manage_chat") || right.equals("can_delete_messages"));
                }
            }
            case "restricted" ->
                member.put("is_member", true).put("can_send_messages", false).put("until_date", 0);
            case "kicked" -> member.put("until_date", 0);
            default -> {}
        }
        return member;
    }

    private static ObjectNode absent(ObjectNode user, String status) {
        var member = member(user, status);
        return status.equals("restricted") ? member.put("is_member", false) : member;
    }

    private JsonNode sendChatAction(Parameters given) {
        if (!ACTIONS.contains(given.text("action"))) {
            throw Refusal.ACTION_INVALID.because();
        }
        ChatAccess.refuseWhereUnwanted(access.writable(given));
        return Json.yes();
    }

    private JsonNode answerCallbackQuery(Parameters given) {
        var answer = new Answer(given.text("text"), given.text("url"), given.flag("show_alert"));
        world.presses().answer(given.text("callback_query_id"), answer);
        return Json.yes();
    }
}
