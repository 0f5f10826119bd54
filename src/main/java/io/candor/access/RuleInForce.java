package io.candor.access;

import org.springframework.stereotype.Component;

/** The rule of membership that the settings name. */
@Component
class RuleInForce {
    private final MembershipProperties settings;

    RuleInForce(MembershipProperties settings) {
        this.settings = settings;
    }

    MembershipRule rule() {
        return settings.membership();
    }
}
