package io.candor.ledger;

import io.candor.access.Official;
import io.candor.access.OfficialId;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officials whom a test appoints; their rows are in the database, where the ledger refers to them. */
@TestComponent
class Staffed implements Officials {
    private final JdbcClient jdbc;
    private final Map<OfficialId, Official> officials = new ConcurrentHashMap<>();
    private final AtomicLong chats = new AtomicLong(1_000);

    Staffed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Official appoint(String name, @Nullable String unit, Role... roles) {
        var chat = chats.incrementAndGet();
        var held = EnumSet.noneOf(Role.class);
        held.addAll(Arrays.asList(roles));
        var official = new Official(
                new OfficialId(UUID.randomUUID()),
                name,
                held,
                Optional.ofNullable(unit),
                Language.ENGLISH,
                Optional.of(Destination.privately(chat)));
        jdbc.sql("""
                        insert into official (id, name, telegram_id, roles, unit, language, version)
                        values (:id, :name, :chat, array['DESK'], null, 'en', 1)
                        """)
                .param("id", official.id().value())
                .param("name", name)
                .param("chat", chat)
                .update();
        officials.put(official.id(), official);
        return official;
    }

    /** Nobody is there any more, though their rows stay. */
    void dismissAll() {
        officials.clear();
    }

    @Override
    public Optional<Official> of(Person person) {
        return officials.values().stream()
                .filter(official -> official.chat()
                        .filter(chat -> chat.chat() == person.user())
                        .isPresent())
                .findFirst();
    }

    @Override
    public Official by(OfficialId id) {
        return Optional.ofNullable(officials.get(id)).orElseThrow();
    }

    @Override
    public List<Official> holding(Role role) {
        return officials.values().stream()
                .filter(official -> official.holds(role))
                .sorted(Comparator.comparing(Official::name))
                .toList();
    }

    @Override
    public List<Official> handlersOf(String unit) {
        return holding(Role.HANDLER).stream()
                .filter(official -> official.unit().equals(Optional.of(unit)))
                .toList();
    }
}
