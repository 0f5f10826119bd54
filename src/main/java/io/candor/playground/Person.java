package io.candor.playground;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with a telephone.
 *
 * @param id also the id of the private chat with the bot; above 2⁵², so that no real person has it
 * @param language as Telegram gives it, such as {@code en} or {@code zh-hans}
 */
public record Person(long id, String firstName, @Nullable String username, String language) {

    /** The two letters under which menus are kept. */
    String shortLanguage() {
        return language.substring(0, Math.min(2, language.length())).toLowerCase(Locale.ROOT);
    }

    ObjectNode json() {
        var json = Json.object().put("id", id).put("is_bot", false).put("first_name", firstName);
        if (username != null) {
            json.put("username", username);
        }
        return json.put("language_code", language);
    }

    @Override
    public String toString() {
        return "Person[redacted]";
    }
}
