package io.candor.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How to reach the embedded PostgreSQL; never shows the password. */
record EmbeddedConnection(int port, String password) implements JdbcConnectionDetails {
    static final String USER = "candor";

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(getJdbcUrl(), USER, password);
    }

    @Override
    public String toString() {
        return "EmbeddedConnection[port=" + port + "]";
    }
}
