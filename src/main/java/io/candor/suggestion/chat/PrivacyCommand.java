package io.candor.suggestion.chat;

import io.candor.bot.Call;
import io.candor.bot.Command;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /privacy}: who can learn what, and until when, with the settings in force. */
@Component
class PrivacyCommand implements Command {
    private final Texts texts;
    private final PrivacyTimes times;
    private final Surroundings surroundings;

    PrivacyCommand(Texts texts, PrivacyTimes times, Surroundings surroundings) {
        this.texts = texts;
        this.times = times;
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "privacy";
    }

    @Override
    public String helpKey() {
        return "suggestion.command.privacy";
    }

    @Override
    public Optional<String> greetingKey() {
        return Optional.of("suggestion.button.privacy");
    }

    @Override
    public Reply handle(Call<Call.Typed> call) {
        var language = call.language();
        return Reply.in(language).say(html(language), Keyboard.none());
    }

    private String html(Language language) {
        return texts.html(
                language,
                "suggestion.privacy",
                "rhythm",
                times.rhythm(language),
                "notices",
                times.notices(language),
                "retention",
                times.retention(language),
                "since",
                times.since(language),
                "members",
                members(language),
                "desk",
                texts.plain(language, "suggestion.privacy.desk." + surroundings.desk()),
                "database",
                texts.plain(language, "suggestion.privacy.database." + surroundings.database()),
                "server",
                texts.plain(language, "suggestion.privacy.server." + surroundings.server()),
                "limit",
                surroundings.suggestionsPerDay());
    }

    private String members(Language language) {
        var now = texts.plain(language, "suggestion.privacy.members." + surroundings.members());
        return surroundings.keepsFormerMembers()
                ? now + " " + texts.plain(language, "suggestion.privacy.members.kept")
                : now;
    }
}
