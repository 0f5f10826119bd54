package io.candor.access;

import io.candor.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the members are at first.
 *
 * @param membersChat the id of the members' group, a negative number, used until {@code /setup} chooses one; default none
 */
@ConfigurationProperties("candor.telegram")
record MembersChatProperties(@Nullable Long membersChat) {

    MembersChatProperties {
        if (membersChat != null && membersChat >= 0) {
            throw new CannotStart(
                    "candor.telegram.members-chat is no group: groups have negative numbers.",
                    "Remove it, add the bot to the members' group and choose it there with /setup.");
        }
    }

    @Override
    public String toString() {
        return "MembersChatProperties[hidden]";
    }
}
