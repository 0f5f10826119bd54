package io.candor.suggestion.chat;

import io.candor.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be done; counted in memory only.
 *
 * @param suggestionsPerDay suggestions of one person between two midnights, with what they add to them; default 20
 * @param codeMisses unknown codes of one person until the next must wait; default 5
 * @param intake of all members together
 */
@ConfigurationProperties("candor.limits")
record LimitProperties(
        @DefaultValue("20") int suggestionsPerDay,
        @DefaultValue("5") int codeMisses,
        @DefaultValue IntakeProperties intake) {

    LimitProperties {
        atLeastOne("suggestions-per-day", suggestionsPerDay);
        atLeastOne("code-misses", codeMisses);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new CannotStart(
                    "candor.limits." + name + " is " + value + ", so nobody could do anything.",
                    "Set it to 1 or more.");
        }
    }
}
