package io.candor.suggestion;

import io.candor.bot.Language;
import io.candor.bot.Reply.Say;

/** What an author sees of a suggestion, with its buttons, for whoever writes to authors. */
public interface AuthorCard {
    Say draw(AuthorView view, Language language);
}
