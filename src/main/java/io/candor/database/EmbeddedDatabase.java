package io.candor.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Brings a PostgreSQL along when none is configured; Spring stops it after the pool that depends on it. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutUrl.class)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DatabaseProperties settings) {
        return EmbeddedPostgres.start(settings.folder());
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres postgres) {
        return postgres.connection();
    }
}
