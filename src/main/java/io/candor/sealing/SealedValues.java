package io.candor.sealing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies sealed in the database, seen from outside. */
record SealedValues(JdbcClient jdbc) {

    /** The periods whose keys open something. Each column is read by a statement of its own, in their order. */
    Set<Period> periods() {
        Set<Period> found = new HashSet<>();
        for (SealedColumn each : SealedColumn.ALL) {
            found.addAll(periods(each));
        }
        return found;
    }

    long count(Kind kind) {
        return SealedColumn.ALL.stream()
                .filter(each -> each.kind() == kind)
                .mapToLong(this::count)
                .sum();
    }

    /** What has no header that Candor writes was not sealed by it, and no key opens it. */
    private List<Period> periods(SealedColumn each) {
        return jdbc
                .sql("select distinct %s from %s where %s is not null"
                        .formatted(each.header(), each.table(), each.column()))
                .query((row, _) -> Header.in(each.kind(), row.getBytes(1)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .map(Header::period)
                .toList();
    }

    private long count(SealedColumn each) {
        return jdbc.sql("select count(%s) from %s".formatted(each.column(), each.table()))
                .query(Long.class)
                .single();
    }
}
