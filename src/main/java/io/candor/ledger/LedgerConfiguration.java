package io.candor.ledger;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger needs besides its own classes. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Salts salts() {
        return new Salts(new SecureRandom());
    }
}
