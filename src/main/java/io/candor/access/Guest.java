package io.candor.access;

import io.candor.bot.Language;

/**
 * Somebody who opened an invitation and is no official by it yet.
 *
 * @param name what they call themselves
 */
public record Guest(long telegramId, String name, Language language) {
    @Override
    public String toString() {
        return "Guest[hidden]";
    }
}
