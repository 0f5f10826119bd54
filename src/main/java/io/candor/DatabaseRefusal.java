package io.candor;

import java.sql.SQLException;
import java.util.Objects;

/** What the SQLSTATE of a failed start means (PostgreSQL manual, appendix A). */
class DatabaseRefusal {
    private DatabaseRefusal() {}

    static CannotStart explain(SQLException refusal) {
        var state = Objects.requireNonNullElse(refusal.getSQLState(), "");
        return switch (state) {
            case "28P01", "28000", "08004" -> user();
            case "3D000" -> missing();
            case "42501" -> rights();
            case "53300" -> crowded();
            case "53100" -> full();
            default -> state.startsWith("08") || state.startsWith("57P") ? silent() : other(state);
        };
    }

    private static CannotStart silent() {
        return new CannotStart(
                "The database named by spring.datasource.url does not answer.",
                "Check the host and port in it, and that PostgreSQL runs there and is reachable from here.");
    }

    private static CannotStart user() {
        return new CannotStart(
                "The database refuses the user or the password.",
                "Check spring.datasource.username and spring.datasource.password, and pg_hba.conf on the database's side.");
    }

    private static CannotStart missing() {
        return new CannotStart(
                "The database named by spring.datasource.url does not exist on that server.",
                "Create it (create database …), or correct the name.");
    }

    private static CannotStart rights() {
        return new CannotStart(
                "The database user may not create tables.",
                "Make it the owner of the database (alter database … owner to …).");
    }

    private static CannotStart crowded() {
        return new CannotStart(
                "The database has no connection left for Candor.",
                "Raise max_connections there, or lower spring.datasource.hikari.maximum-pool-size.");
    }

    private static CannotStart full() {
        return new CannotStart("The disk of the database is full.", "Make room there.");
    }

    private static CannotStart other(String state) {
        return new CannotStart(
                "The database refused what Candor needs to start (SQLSTATE " + state + ").",
                "Look that code up in PostgreSQL's manual, appendix A, or run Candor with --debug.");
    }
}
