package io.candor.suggestion;

import io.candor.figures.SmallNumbers;
import io.candor.figures.ToldFigures;
import io.candor.ledger.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many suggestions follow an entry, as far as everybody may learn of it. */
@Component
class Raised {
    private static final String FIGURE = "raised";

    private final JdbcClient jdbc;
    private final ToldFigures figures;

    Raised(JdbcClient jdbc, ToldFigures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /** At least so many, a multiple of five; empty below five. */
    OptionalInt atLeast(EntryId entry) {
        var told = figures.told(FIGURE, name(entry));
        return told.isPresent() ? OptionalInt.of(SmallNumbers.atLeast(told.getAsInt())) : told;
    }

    /** The entries that what is being withdrawn follows; before the release takes it away. */
    List<EntryId> withdrawing() {
        return jdbc.sql("""
                        select distinct s.entry from suggestion s join held_change c on c.id = s.id
                        where c.withdrawn and s.entry is not null
                        """)
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .list();
    }

    /** In the transaction that changed what follows them. */
    void count(Collection<EntryId> entries) {
        for (var entry : entries) {
            figures.count(FIGURE, name(entry), following(entry));
        }
    }

    private int following(EntryId entry) {
        return jdbc.sql("select count(*) from suggestion where entry = :entry")
                .param("entry", entry.value())
                .query(Integer.class)
                .single();
    }

    private static String name(EntryId entry) {
        return entry.value().toString();
    }
}
