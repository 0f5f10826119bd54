package io.candor.access;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The rule of membership, which a test can make another without starting anew. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableRule {

    @Bean
    @Primary
    Moved movedRule(MembershipProperties settings) {
        return new Moved(settings);
    }

    /** That of the settings until a test says otherwise. */
    public static class Moved extends RuleInForce {
        private volatile MembershipRule now;

        Moved(MembershipProperties settings) {
            super(settings);
            this.now = settings.membership();
        }

        public void is(MembershipRule other) {
            now = other;
        }

        @Override
        MembershipRule rule() {
            return now;
        }
    }
}
