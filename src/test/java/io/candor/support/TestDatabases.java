package io.candor.support;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Databases on one real PostgreSQL, which all tests of a process share and which need not outlive a power cut. Candor's
 * own embedded PostgreSQL is tried where it is the point, and by whoever starts Candor as its users do.
 */
public final class TestDatabases {
    static final String USER = "postgres";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    /** A new database with all tables, and nothing in them. */
    public static HikariDataSource migrated() {
        return pool(newOne(Template.NAME));
    }

    /** A new database without anything. */
    public static PGSimpleDataSource empty() {
        return source(newOne("template0"));
    }

    /** The address of a new database with all tables. */
    static String url() {
        return Server.POSTGRES.getJdbcUrl(USER, newOne(Template.NAME));
    }

    private static String newOne(String template) {
        var name = "test_" + NUMBER.incrementAndGet();
        create(name, template);
        return name;
    }

    private static void create(String name, String template) {
        JdbcClient.create(source(USER))
                .sql("create database " + name + " template " + template)
                .update();
    }

    private static PGSimpleDataSource source(String database) {
        return (PGSimpleDataSource) Server.POSTGRES.getDatabase(USER, database);
    }

    private static HikariDataSource pool(String database) {
        var pool = new HikariDataSource();
        pool.setDataSource(source(database));
        return pool;
    }

    /** Made at the first use: all migrations run once, and every database after that is a copy. */
    private static class Template {
        static final String NAME = made();

        private static String made() {
            create("migrated", "template0");
            Flyway.configure().dataSource(source("migrated")).load().migrate();
            return "migrated";
        }
    }

    /** Started at the first use, and ended when the applications on it are. */
    private static class Server {
        static final EmbeddedPostgres POSTGRES = start();

        static {
            SpringApplication.getShutdownHandlers().add(Server::stop);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("lc-collate", "C")
                        .setLocaleConfig("lc-ctype", "C.UTF-8")
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("timezone", "UTC")
                        .setRegisterShutdownHook(false)
                        .start();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static void stop() {
            try {
                POSTGRES.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
