package io.candor.playground;

import io.candor.playground.Menus.Scope;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code setMyCommands}, {@code deleteMyCommands} and {@code getMyCommands}. */
final class CommandMethods {
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_DESCRIPTION = 256;
    private static final Set<String> WITHOUT_CHAT =
            Set.of("default", "all_private_chats", "all_group_chats", "all_chat_administrators");
    private static final Set<String> WITH_CHAT = Set.of("chat", "chat_administrators", "chat_member");

    private final World world;
    private final ChatAccess access;

    CommandMethods(World world, ChatAccess access) {
        this.world = world;
        this.access = access;
    }

    Map<String, Method> methods() {
        return Map.of("setmycommands", this::set, "deletemycommands", this::delete, "getmycommands", this::get);
    }

    private JsonNode set(Parameters given) {
        var commands = commands(given);
        var scope = scope(given);
        var language = language(given);
        var kept = Json.array();
        commands.forEach(command -> kept.add(checked(command)));
        if (kept.size() > MOST) {
            throw Refusal.COMMANDS_TOO_MANY.because();
        }
        world.menus().set(scope, language, kept);
        return changed();
    }

    private JsonNode delete(Parameters given) {
        world.menus().delete(scope(given), language(given));
        return changed();
    }

    private JsonNode get(Parameters given) {
        return world.menus().get(scope(given), language(given));
    }

    private JsonNode changed() {
        world.journal().add("menu", Json.object());
        return Json.yes();
    }

    private static ArrayNode commands(Parameters given) {
        var commands = given.json("commands", Refusal.COMMANDS_UNPARSABLE);
        if (commands == null) {
            return Json.array();
        }
        if (!(commands instanceof ArrayNode array)) {
            throw Refusal.COMMANDS_NOT_AN_ARRAY.because();
        }
        array.forEach(CommandMethods::refuseUnreadable);
        return array;
    }

    private static void refuseUnreadable(JsonNode command) {
        if (!command.isObject()) {
            throw Refusal.COMMAND_NOT_AN_OBJECT.because();
        }
        for (var field : new String[] {"command", "description"}) {
            if (!command.has(field)) {
                throw Refusal.COMMAND_WITHOUT_FIELD.because(field);
            }
        }
    }

    private static ObjectNode checked(JsonNode command) {
        var name = name(command.path("command").asString("").strip());
        var description = command.path("description").asString("").strip();
        if (description.isEmpty()) {
            throw Refusal.COMMAND_UNDESCRIBED.because();
        }
        if (description.codePointCount(0, description.length()) > LONGEST_DESCRIPTION) {
            throw Refusal.COMMAND_DESCRIPTION_TOO_LONG.because();
        }
        return Json.object().put("command", name).put("description", description);
    }

    private static String name(String given) {
        var name = given.startsWith("/") ? given.substring(1) : given;
        if (name.isEmpty()) {
            throw Refusal.COMMAND_EMPTY.because();
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw Refusal.COMMAND_TOO_LONG.because();
        }
        if (!name.matches("[a-z0-9_]+")) {
            throw Refusal.COMMAND_INVALID.because();
        }
        return name;
    }

    private Scope scope(Parameters given) {
        var scope = given.json("scope", Refusal.SCOPE_UNPARSABLE);
        var type = scope == null ? "default" : scope.path("type").asString("");
        if (WITHOUT_CHAT.contains(type)) {
            return Scope.of(type);
        }
        if (scope == null || !WITH_CHAT.contains(type)) {
            throw Refusal.SCOPE_UNKNOWN.because();
        }
        return scopeOfChat(type, scope);
    }

    private Scope scopeOfChat(String type, JsonNode scope) {
        if (!scope.has("chat_id")) {
            throw Refusal.SCOPE_WITHOUT_CHAT.because();
        }
        long user = type.equals("chat_member") ? scope.path("user_id").asLong(0) : 0;
        if (type.equals("chat_member") && user <= 0) {
            throw Refusal.SCOPE_WITHOUT_USER.because();
        }
        var chatId = Map.of("chat_id", scope.path("chat_id").asString(""));
        return new Scope(type, access.readable(new Parameters(chatId, Map.of())).id(), user);
    }

    private static String language(Parameters given) {
        var language = given.text("language_code");
        if (!language.matches("([a-z]{2})?")) {
            throw Refusal.LANGUAGE_INVALID.because();
        }
        return language;
    }
}
