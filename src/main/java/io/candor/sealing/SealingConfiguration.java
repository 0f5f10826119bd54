package io.candor.sealing;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the keyset and hands it to those who seal and sign; the database is migrated before, as it serves the mark. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
    @Bean
    Keys keys(KeysetProperties settings, JdbcClient jdbc, Clock clock) {
        return new KeysetOpening(new KeysetFile(settings.path()), new DatabaseMark(jdbc), clock).open();
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
    WordImages wordImages(Keys keys) {
        return new WordImages(keys);
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
