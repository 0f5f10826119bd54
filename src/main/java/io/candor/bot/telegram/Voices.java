package io.candor.bot.telegram;

import io.candor.bot.Language;
import io.candor.bot.Languages;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.User;

/** In which language somebody is answered, from what Telegram tells of the app. */
@Component
class Voices {
    private final Languages languages;

    Voices(Languages languages) {
        this.languages = languages;
    }

    Language of(User user, String text) {
        return languages.of(Optional.ofNullable(user.getLanguageCode()), text);
    }

    /** By which somebody can be mentioned in a group; some have none. */
    static Optional<String> username(User user) {
        return Optional.ofNullable(user.getUserName()).filter(name -> !name.isBlank());
    }

    Language organisation() {
        return languages.first();
    }
}
