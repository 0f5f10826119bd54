package io.candor.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;

/** The database for commands of the jar: as it is, also while the bot runs on it. Imported by them, not found by scanning. */
@EnableConfigurationProperties(DatabaseProperties.class)
@Import({ConfiguredUrl.class, CommandDatabase.Embedded.class})
public class CommandDatabase {

    @Bean
    FlywayMigrationStrategy leavesTheTablesAsTheyAre() {
        return Migrations::requireUpToDate;
    }

    /** The one that Candor brings along. */
    @Conditional(WithoutUrl.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        BorrowedPostgres borrowedPostgres(DatabaseProperties settings) {
            return BorrowedPostgres.in(settings.folder());
        }

        @Bean
        JdbcConnectionDetails jdbcConnectionDetails(BorrowedPostgres postgres) {
            return postgres.connection();
        }
    }
}
