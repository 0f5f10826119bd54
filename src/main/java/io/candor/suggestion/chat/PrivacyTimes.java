package io.candor.suggestion.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.suggestion.NoticeSpread;
import io.candor.suggestion.Terms;
import org.springframework.stereotype.Component;

/** When things come out, reach their author, and are forgotten; in words, from the settings in force. */
@Component
class PrivacyTimes {
    private final Texts texts;
    private final ReleaseWords release;
    private final NoticeSpread spread;
    private final Terms terms;
    private final OldBackups backups;

    PrivacyTimes(Texts texts, ReleaseWords release, NoticeSpread spread, Terms terms, OldBackups backups) {
        this.texts = texts;
        this.release = release;
        this.spread = spread;
        this.terms = terms;
        this.backups = backups;
    }

    String rhythm(Language language) {
        return release.rhythm(language);
    }

    String notices(Language language) {
        var minutes = spread.most().plusSeconds(59).toMinutes();
        return texts.plain(language, "suggestion.privacy.notices", "minutes", minutes);
    }

    String retention(Language language) {
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

    /** From which day on a copy of the database opens no address. */
    String since(Language language) {
        return backups.openNothingBefore(language);
    }
}
