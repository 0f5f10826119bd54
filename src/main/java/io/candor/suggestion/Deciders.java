package io.candor.suggestion;

import io.candor.access.Official;
import io.candor.access.Officials;
import io.candor.bot.Role;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EntryId;
import io.candor.ledger.Rectification;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who decides about what an author contests: somebody who had no part in it. */
@Component
class Deciders {
    private final JdbcClient jdbc;
    private final KeptBack kept;
    private final Officials officials;
    private final Rectification rectification;

    Deciders(JdbcClient jdbc, KeptBack kept, Officials officials, Rectification rectification) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.officials = officials;
        this.rectification = rectification;
    }

    /**
     * Who is asked: supervisors, where all of them had a part in it owners, and where these had as well all of them, who
     * can give way at least. Nobody from whom it is kept.
     */
    List<Official> deciding(UUID suggestion, Contested what) {
        var unit = Optional.ofNullable(kept.among(List.of(suggestion)).get(suggestion));
        Predicate<Official> outside =
                official -> unit.isEmpty() || !official.unit().equals(unit);
        var unbiased = Stream.of(Role.SUPERVISOR, Role.OWNER)
                .map(role -> holding(role, outside.and(official -> mayUphold(official, suggestion, what))))
                .filter(found -> !found.isEmpty())
                .findFirst();
        return unbiased.orElseGet(() -> Stream.of(Role.SUPERVISOR, Role.OWNER)
                .flatMap(role -> holding(role, outside).stream())
                .distinct()
                .toList());
    }

    /** Whether they had no part in what is contested; everybody may give way. */
    boolean mayUphold(Official official, UUID suggestion, Contested what) {
        return what.closeOff()
                .map(closeOff -> mayUphold(official, closeOff.entry()))
                .orElseGet(() -> !decided(official, suggestion));
    }

    private boolean mayUphold(Official official, EntryId entry) {
        return rectification.refusal(entry, official, EntryAction.UPHOLD).isEmpty();
    }

    private boolean decided(Official official, UUID suggestion) {
        return jdbc.sql("""
                        select exists (select from decision where suggestion = :suggestion and official = :official
                            and kind in ('ANSWERED', 'DECLINED'))
                        """)
                .param("suggestion", suggestion)
                .param("official", official.id().value())
                .query(Boolean.class)
                .single();
    }

    private List<Official> holding(Role role, Predicate<Official> fit) {
        return officials.holding(role).stream().filter(fit).toList();
    }
}
