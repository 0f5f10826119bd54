package io.candor.suggestion.chat;

import io.candor.access.Membership;
import io.candor.access.MembershipRule;
import io.candor.bot.Call;
import io.candor.bot.Command;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.suggestion.NoticeSpread;
import io.candor.suggestion.Terms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /privacy}: who can learn what, and until when, with the settings in force. */
@Component
class PrivacyCommand implements Command {
    private final Texts texts;
    private final ReleaseWords release;
    private final NoticeSpread spread;
    private final Terms terms;
    private final Membership membership;
    private final OldBackups backups;

    PrivacyCommand(
            Texts texts,
            ReleaseWords release,
            NoticeSpread spread,
            Terms terms,
            Membership membership,
            OldBackups backups) {
        this.texts = texts;
        this.release = release;
        this.spread = spread;
        this.terms = terms;
        this.membership = membership;
        this.backups = backups;
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
        var html = texts.html(
                language,
                "suggestion.privacy",
                "rhythm",
                release.rhythm(language),
                "notices",
                notices(language),
                "retention",
                retention(language),
                "members",
                members(language),
                "since",
                backups.openNothingBefore(language));
        return Reply.in(language).say(html, Keyboard.none());
    }

    private String members(Language language) {
        var rule = membership.rule();
        var now = texts.plain(language, "suggestion.privacy.members." + rule);
        return rule == MembershipRule.INVITE || !membership.remembersMembers()
                ? now
                : now + " " + texts.plain(language, "suggestion.privacy.members.kept");
    }

    private String retention(Language language) {
        return texts.plain(
                language,
                "suggestion.privacy.retention",
                "days",
                terms.addressDays(),
                "warning",
                Math.min(terms.warningDays(), terms.addressDays()),
                "months",
                terms.wordsMonths());
    }

    private String notices(Language language) {
        var minutes = spread.most().plusSeconds(59).toMinutes();
        return texts.plain(language, "suggestion.privacy.notices", "minutes", minutes);
    }
}
