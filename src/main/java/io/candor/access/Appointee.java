package io.candor.access;

import io.candor.bot.Language;
import io.candor.bot.Role;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is to become an official.
 *
 * @param act names the appointment, so that it happens once
 * @param unit obligatory for handlers
 */
public record Appointee(
        UUID act, long telegramId, String name, Set<Role> roles, Optional<String> unit, Language language) {

    OfficialRow row() {
        return new OfficialRow(act, name, telegramId, roles, unit, language, 0);
    }

    @Override
    public String toString() {
        return "Appointee[hidden]";
    }
}
