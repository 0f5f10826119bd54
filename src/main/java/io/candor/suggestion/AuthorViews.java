package io.candor.suggestion;

import io.candor.suggestion.AuthorView.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads author's views from rows, held or released. */
final class AuthorViews {

    private AuthorViews() {}

    static AuthorView of(ResultSet row, State state, Handling handling) throws SQLException {
        return new AuthorView(
                row.getObject("id", UUID.class),
                row.getString("ref"),
                row.getString("category"),
                Optional.ofNullable(row.getString("concerns")),
                row.getObject("received_on", LocalDate.class),
                state,
                row.getBoolean("pictured"),
                row.getBoolean("notices"),
                handling);
    }
}
