package io.candor.playground;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with a telephone.
 *
 * @param id also the id of the private chat with the bot; above 2⁵², so that no real person has it
 * @param lastName few give one
 * @param language as Telegram gives it, such as {@code en} or {@code zh-hans}
 */
public record Person(
        long id,
        String firstName,
        @Nullable String lastName,
        @Nullable String username,
        String language) {

    /** The two letters under which menus are kept. */
    String shortLanguage() {
        return language.substring(0, Math.min(2, language.length())).toLowerCase(Locale.ROOT);
    }

    ObjectNode json() {
        var json = Json.object().put("id", id).put("is_bot", false).put("first_name", firstName);
        addNames(json);
        return json.put("language_code", language);
    }

    /** As the private chat with them shows. */
    ObjectNode face() {
        var face = Json.object().put("type", "private").put("first_name", firstName);
        addNames(face);
        return face;
    }

    private void addNames(ObjectNode json) {
        if (lastName != null) {
            json.put("last_name", lastName);
        }
        if (username != null) {
            json.put("username", username);
        }
    }

    @Override
    public String toString() {
        return "Person[redacted]";
    }
}
