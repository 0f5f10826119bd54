package io.candor.access;

import io.candor.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the desk reads at first.
 *
 * @param deskChat the id of the desk's group, a negative number, used until {@code /setup} chooses one; default none
 */
@ConfigurationProperties("candor.telegram")
record DeskProperties(@Nullable Long deskChat) {

    DeskProperties {
        if (deskChat != null && deskChat >= 0) {
            throw new CannotStart(
                    "candor.telegram.desk-chat is no group: groups have negative numbers.",
                    "Remove it, add the bot to the group and choose it there with /setup.");
        }
    }

    @Override
    public String toString() {
        return "DeskProperties[hidden]";
    }
}
