package io.candor.access;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.bot.Subject;
import io.candor.cards.Cards;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Who becomes, is and ceases to be an official. Their menus follow. */
@Service
public class Appointments {
    private final OfficialTable table;
    private final StoredOfficials officials;
    private final MenuTasks menus;
    private final Cards cards;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    Appointments(
            OfficialTable table,
            StoredOfficials officials,
            MenuTasks menus,
            Cards cards,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.table = table;
        this.officials = officials;
        this.menus = menus;
        this.cards = cards;
        this.events = events;
        this.transactions = transactions;
    }

    /** Makes somebody an official, or gives who is one already the roles besides. */
    @Transactional
    public Official appoint(Appointee appointee) {
        var row = table.ofTelegram(appointee.telegramId())
                .map(present -> besides(present, appointee))
                .orElseGet(() -> added(appointee));
        menus.show(appointee.telegramId());
        cards.post(subject(row.id()), row.seen().chat().orElseThrow());
        reassigned(row);
        return row.seen();
    }

    /** A page of those who have not left, by name. */
    public List<Official> page(Optional<OfficialId> after, int limit) {
        var last = after.flatMap(id -> table.find(id.value()));
        return table
                .present(
                        last.map(OfficialRow::name).orElse(""),
                        last.map(OfficialRow::id).orElse(new UUID(0, 0)),
                        limit)
                .stream()
                .map(officials::seen)
                .toList();
    }

    /** Those who have not left and whose name begins so, by name. */
    public List<Official> named(String beginning, int limit) {
        return table.named(beginning, limit).stream().map(officials::seen).toList();
    }

    /** What is on record of an official, also of who has left. */
    public Dossier dossier(OfficialId id) {
        var row = table.find(id.value()).orElseThrow();
        return new Dossier(officials.seen(row), row.version());
    }

    /** @throws SomebodyWasQuicker when it is not the version any more that was seen */
    public void rename(OfficialId id, Seen seen, String name) {
        change(id, row -> row.name().equals(name) ? row : seen.still(row).named(name));
    }

    /**
     * Changes roles and unit.
     *
     * @throws OwnerNeeded when nobody would be owner any more
     * @throws OwnerBySetting when the settings make them an owner
     * @throws SomebodyWasQuicker when it is not the version any more that was seen
     */
    public void assign(OfficialId id, Seen seen, Set<Role> roles, Optional<String> unit) {
        change(id, row -> {
            if (!roles.contains(Role.OWNER) && officials.isOwnerBySetting(row)) {
                throw new OwnerBySetting();
            }
            return row.holds(roles, unit) ? row : seen.still(row).with(roles, unit);
        });
    }

    public void speak(OfficialId id, Language language) {
        change(id, row -> row.language() == language ? row : row.speaking(language));
    }

    /**
     * Takes all roles away. The name stays on record, the account does not.
     *
     * @throws OwnerNeeded when nobody would be owner any more
     * @throws OwnerBySetting when the settings make them an owner
     */
    public void revoke(OfficialId id) {
        revoke(id, Seen.any());
    }

    /** The same for who holds what was seen; does nothing where it is done already. */
    public void revoke(OfficialId id, Seen seen) {
        table.find(id.value()).filter(officials::isOwnerBySetting).ifPresent(_ -> {
            throw new OwnerBySetting();
        });
        keepingAnOwner(() -> present(id).ifPresent(row -> {
            table.change(seen.still(row).gone());
            row.seen().chat().ifPresent(chat -> {
                cards.retire(chat.chat());
                menus.remove(chat.chat());
            });
            cards.changed(subject(row.id()));
            events.publishEvent(new OfficialsChanged());
        }));
    }

    private void change(OfficialId id, Change change) {
        keepingAnOwner(() -> present(id).ifPresent(row -> {
            var next = change.of(row);
            if (next.equals(row)) {
                return;
            }
            table.change(next);
            row.seen().chat().ifPresent(chat -> menus.show(chat.chat()));
            cards.changed(subject(row.id()));
            if (!next.holds(row.roles(), row.unit())) {
                reassigned(row);
            }
        }));
    }

    /** What they were shown is another thing to them now, and others may have to read in their stead. */
    private void reassigned(OfficialRow row) {
        row.seen().chat().map(Destination::chat).ifPresent(cards::seenAnew);
        events.publishEvent(new OfficialsChanged());
    }

    private Optional<OfficialRow> present(OfficialId id) {
        return table.find(id.value()).filter(row -> row.telegramId() != null);
    }

    /** The database has the last word on whether an owner is left, when the transaction ends. */
    private void keepingAnOwner(Runnable act) {
        try {
            transactions.executeWithoutResult(transaction -> act.run());
        } catch (DataIntegrityViolationException refused) {
            throw new OwnerNeeded();
        }
    }

    private OfficialRow besides(OfficialRow present, Appointee appointee) {
        var roles = new HashSet<>(present.roles());
        roles.addAll(appointee.roles());
        table.change(present.with(roles, appointee.unit().or(present::unit)));
        return table.find(present.id()).orElseThrow();
    }

    private OfficialRow added(Appointee appointee) {
        table.add(appointee.row());
        return table.ofTelegram(appointee.telegramId()).orElseThrow();
    }

    private static Subject subject(UUID id) {
        return new Subject('o', id);
    }

    private interface Change {
        OfficialRow of(OfficialRow row);
    }
}
