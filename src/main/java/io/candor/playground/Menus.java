package io.candor.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The menus of commands that the bot has set: per scope, then per language. */
final class Menus {
    /** Where a menu holds; chat and user are 0 where the scope has none. */
    record Scope(String type, long chat, long user) {
        static Scope of(String type) {
            return new Scope(type, 0, 0);
        }
    }

    private final Map<Scope, Map<String, JsonNode>> menus = new LinkedHashMap<>();

    void set(Scope scope, String language, ArrayNode commands) {
        menus.computeIfAbsent(scope, any -> new LinkedHashMap<>()).put(language, commands);
    }

    void delete(Scope scope, String language) {
        menus.getOrDefault(scope, new LinkedHashMap<>()).remove(language);
    }

    /** Exactly what was set there. */
    JsonNode get(Scope scope, String language) {
        return menus.getOrDefault(scope, Map.of()).getOrDefault(language, Json.array());
    }

    /** What somebody sees in a chat: the narrowest scope wins, and in it the language before none. */
    JsonNode seen(Chat chat, Person person) {
        return scopes(chat, person).stream()
                .flatMap(scope -> List.of(get(scope, person.shortLanguage()), get(scope, "")).stream())
                .filter(commands -> !commands.isEmpty())
                .findFirst()
                .orElseGet(Json::array);
    }

    /** What anybody of that language sees in a private chat. */
    JsonNode inPrivate(String language) {
        var anybody = new Person(0, "", null, null, language);
        return seen(new Chat(Long.MAX_VALUE, Json.object()), anybody);
    }

    private static List<Scope> scopes(Chat chat, Person person) {
        var scopes = new ArrayList<Scope>();
        if (chat.isPrivate()) {
            scopes.add(new Scope("chat", chat.id(), 0));
            scopes.add(Scope.of("all_private_chats"));
        } else {
            addGroupScopes(scopes, chat, person);
        }
        scopes.add(Scope.of("default"));
        return scopes;
    }

    private static void addGroupScopes(List<Scope> scopes, Chat chat, Person person) {
        boolean administrator = chat.isLedBy(person);
        scopes.add(new Scope("chat_member", chat.id(), person.id()));
        if (administrator) {
            scopes.add(new Scope("chat_administrators", chat.id(), 0));
        }
        scopes.add(new Scope("chat", chat.id(), 0));
        if (administrator) {
            scopes.add(Scope.of("all_chat_administrators"));
        }
        scopes.add(Scope.of("all_group_chats"));
    }
}
