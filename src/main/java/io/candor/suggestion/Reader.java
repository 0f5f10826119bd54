package io.candor.suggestion;

import io.candor.access.Official;
import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Whoever is about to see suggestions, and where. Every query for officials reads {@link #SUGGESTIONS} as one of these, and
 * so finds nothing that its author keeps from them.
 *
 * @param official empty in a group for what everybody there sees
 */
public record Reader(Place place, Optional<Official> official) {
    /** What a query reads in the stead of the table. */
    static final String SUGGESTIONS = "suggestion_for(:reader_place, :reader_unit)";

    /** What stands in the desk's group. */
    public static final Reader GROUP = new Reader(Place.GROUP, Optional.empty());

    /** An official on their own, whatever role they hold. */
    static Reader alone(Official official) {
        return new Reader(Place.PRIVATE, Optional.of(official));
    }

    StatementSpec of(StatementSpec query) {
        return query.param("reader_place", place.name())
                .param("reader_unit", official.flatMap(Official::unit).orElse(null), Types.VARCHAR);
    }

    @Override
    public String toString() {
        return "Reader[" + place + "]";
    }

    /** Where they see it. */
    public enum Place {
        /** Where suggestions are not read: in a group that may hold members, or by who holds no role for it. */
        NOWHERE,
        /** In the desk's group, where nobody knows who looks. */
        GROUP,
        PRIVATE
    }
}
