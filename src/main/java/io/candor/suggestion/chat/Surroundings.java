package io.candor.suggestion.chat;

import io.candor.access.DeskGroup;
import io.candor.access.Membership;
import io.candor.access.MembershipRule;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Where what members say passes through and lies, and who they are, as it is set up. */
@Component
class Surroundings {
    private static final String PUBLIC_SERVER = "api.telegram.org";

    private final Environment settings;
    private final DeskGroup group;
    private final Membership membership;
    private final LimitProperties limits;

    Surroundings(Environment settings, DeskGroup group, Membership membership, LimitProperties limits) {
        this.settings = settings;
        this.group = group;
        this.membership = membership;
        this.limits = limits;
    }

    MembershipRule members() {
        return membership.rule();
    }

    /** Whether members by invitation are still known although nobody needs an invitation any more. */
    boolean keepsFormerMembers() {
        return membership.rule() != MembershipRule.INVITE && membership.remembersMembers();
    }

    int suggestionsPerDay() {
        return limits.suggestionsPerDay();
    }

    /** Where the desk reads. */
    Desk desk() {
        return group.group().isPresent() ? Desk.GROUP : Desk.PRIVATE;
    }

    Database database() {
        return StringUtils.hasText(settings.getProperty("spring.datasource.url")) ? Database.APART : Database.EMBEDDED;
    }

    Server server() {
        var url = settings.getProperty("candor.telegram.api-url", URI.class, URI.create("https://" + PUBLIC_SERVER));
        return PUBLIC_SERVER.equals(url.getHost()) ? Server.PUBLIC : Server.BETWEEN;
    }

    enum Desk {
        GROUP,
        PRIVATE
    }

    enum Database {
        EMBEDDED,
        APART
    }

    enum Server {
        PUBLIC,
        BETWEEN
    }
}
