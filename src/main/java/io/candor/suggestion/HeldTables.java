package io.candor.suggestion;

import io.candor.suggestion.AuthorView.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members did since the last release; the only tables that an act of a member writes to. */
@Repository
class HeldTables {
    private final JdbcClient jdbc;

    HeldTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a release from running between the looks and writes of this transaction; members do not wait for members. */
    void keepReleaseOut() {
        jdbc.sql("lock table held_suggestion, held_change in row exclusive mode")
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from held_suggestion) and not exists (select from held_change)")
                .query(Boolean.class)
                .single();
    }

    Optional<Lookup> suggestion(List<UUID> ids) {
        return jdbc.sql("""
                        select id, ref, category, concerns, received_on, picture is not null as pictured,
                            return_address is not null as notices, withdrawn
                        from held_suggestion where id in (:ids)
                        """)
                .param("ids", ids)
                .query((row, number) -> lookup(row))
                .optional();
    }

    boolean has(String ref) {
        return jdbc.sql("select exists (select from held_suggestion where ref = :ref)")
                .param("ref", ref)
                .query(Boolean.class)
                .single();
    }

    void add(SealedLetter letter) {
        var view = letter.view();
        jdbc.sql("""
                        insert into held_suggestion
                            (id, ref, category, concerns, words, picture, return_address, received_on, withdrawn,
                                same_words)
                        values (:id, :ref, :category, :concerns, :words, :picture, :address, :receivedOn, false,
                            :sameWords)
                        """)
                .param("id", view.id())
                .param("ref", view.ref())
                .param("category", view.category())
                .param("concerns", view.concerns().orElse(null), Types.VARCHAR)
                .param("words", letter.words(), Types.BINARY)
                .param("picture", letter.picture(), Types.BINARY)
                .param("address", letter.address(), Types.BINARY)
                .param("receivedOn", view.receivedOn())
                .param("sameWords", letter.sameWords(), Types.OTHER)
                .update();
    }

    void address(UUID id, byte @Nullable [] address) {
        jdbc.sql("update held_suggestion set return_address = :address where id = :id and not withdrawn")
                .param("id", id)
                .param("address", address, Types.BINARY)
                .update();
    }

    void withdraw(UUID id) {
        jdbc.sql("""
                        update held_suggestion
                        set withdrawn = true, words = null, picture = null, return_address = null, same_words = null
                        where id = :id
                        """).param("id", id).update();
    }

    /** What is asked for a released suggestion. */
    Optional<Change> change(List<UUID> ids) {
        return jdbc.sql("select return_address is not null as notices, withdrawn from held_change where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> new Change(row.getBoolean("notices"), row.getBoolean("withdrawn")))
                .optional();
    }

    /** Asks that a released suggestion have this address, or none. */
    void changeAddress(UUID id, byte @Nullable [] address) {
        jdbc.sql("""
                        insert into held_change (id, return_address, withdrawn) values (:id, :address, false)
                        on conflict (id) do update set return_address = excluded.return_address
                        where not held_change.withdrawn
                        """).param("id", id).param("address", address, Types.BINARY).update();
    }

    /** Asks that a released suggestion end. */
    void changeToWithdrawn(UUID id) {
        jdbc.sql("""
                        insert into held_change (id, withdrawn) values (:id, true)
                        on conflict (id) do update set return_address = null, withdrawn = true
                        """).param("id", id).update();
    }

    private static Lookup lookup(ResultSet row) throws SQLException {
        return row.getBoolean("withdrawn")
                ? new Lookup.Withdrawn()
                : new Lookup.Found(AuthorViews.of(row, State.HELD, Handling.NONE));
    }

    /** What an author asked for since the last release. */
    record Change(boolean notices, boolean withdrawn) {

        AuthorView appliedTo(AuthorView released) {
            return released.withNotices(notices);
        }
    }
}
