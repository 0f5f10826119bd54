package io.candor.sealing;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Opens the keyset and hands it to those who seal and sign; the database is migrated before, as it serves the mark. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
    @Bean
    Keys keys(KeysetProperties settings, JdbcClient jdbc, Clock clock) {
        return new KeysetOpening(new KeysetFile(settings.path()), new DatabaseMark(jdbc), clock).open();
    }

    @Bean
    KeyRotation keyRotation(Keys keys, Seal seal, JdbcClient jdbc, TransactionOperations transactions) {
        return new KeyRotation(
                keys,
                new WritersEnd(jdbc, transactions),
                new Resealing(jdbc, transactions, seal),
                new SealedValues(jdbc));
    }

    @Bean
    KeysetHealth keysetHealth(Keys keys) {
        return new KeysetHealth(keys);
    }

    @Bean
    Images images(Keys keys) {
        return new Images(keys, new SecureRandom());
    }

    @Bean
    MemberImages memberImages(Keys keys) {
        return new MemberImages(keys);
    }

    @Bean
    Seal seal(Keys keys) {
        return new Seal(keys);
    }

    @Bean
    Tokens tokens(Keys keys) {
        return new Tokens(keys);
    }
}
