package io.candor.suggestion;

import io.candor.access.Official;
import io.candor.access.OfficialId;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Role;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officials whom a test appoints; their rows are in the database, where decisions refer to them. */
@TestComponent
public class Desk implements Officials {
    /** Somebody of the desk who belongs to no unit. */
    public static final Reader READER = Reader.alone(new Official(
            new OfficialId(new UUID(0, 1)),
            "Dora",
            Set.of(Role.DESK),
            Optional.empty(),
            Language.ENGLISH,
            Optional.empty()));

    private final JdbcClient jdbc;
    private final Map<OfficialId, Official> officials = new ConcurrentHashMap<>();
    private final AtomicLong chats = new AtomicLong(5_000);

    Desk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of no unit. */
    public Official appoint(Role... roles) {
        return appoint(Optional.empty(), roles);
    }

    public Official appoint(Optional<String> unit, Role... roles) {
        var chat = chats.incrementAndGet();
        var held = EnumSet.copyOf(Set.of(roles));
        var id = new OfficialId(UUID.randomUUID());
        var official = new Official(id, "Dora", held, unit, Language.ENGLISH, Optional.of(Destination.privately(chat)));
        jdbc.sql("""
                        insert into official (id, name, telegram_id, roles, unit, language, version)
                        values (:id, 'Dora', :chat, array['DESK'], :unit, 'en', 1)
                        """)
                .param("id", id.value())
                .param("chat", chat)
                .param("unit", unit.orElse(null), Types.VARCHAR)
                .update();
        officials.put(id, official);
        return official;
    }

    /** They hold no role any more; what they did stays on record. */
    public void dismissAll() {
        officials.replaceAll((_, each) ->
                new Official(each.id(), each.name(), Set.of(), each.unit(), each.language(), Optional.empty()));
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
        return officials.values().stream().filter(each -> each.holds(role)).toList();
    }

    @Override
    public List<Official> handlersOf(String unit) {
        return List.of();
    }
}
