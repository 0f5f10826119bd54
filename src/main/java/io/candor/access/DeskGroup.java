package io.candor.access;

import io.candor.bot.Destination;
import io.candor.bot.Role;
import io.candor.cards.Cards;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The group in which the desk reads, and who reads where there is none. */
@Service
public class DeskGroup implements DeskChats {
    private final DeskTable table;
    private final Officials officials;
    private final MenuTasks menus;
    private final Cards cards;

    DeskGroup(DeskTable table, Officials officials, MenuTasks menus, Cards cards) {
        this.table = table;
        this.officials = officials;
        this.menus = menus;
        this.cards = cards;
    }

    @Override
    public List<Destination> destinations() {
        return table.group().map(List::of).orElseGet(() -> {
            var desk = chats(Role.DESK);
            return desk.isEmpty() ? chats(Role.OWNER) : desk;
        });
    }

    public Optional<Destination> group() {
        return table.group();
    }

    @Transactional
    public void choose(Destination group) {
        table.group().filter(old -> old.chat() != group.chat()).ifPresent(old -> menus.remove(old.chat()));
        table.choose(group);
        menus.show(group.chat());
    }

    @Transactional
    public void giveUp() {
        table.group().ifPresent(old -> menus.remove(old.chat()));
        table.giveUp();
    }

    /** The bot is out of a group: true if that was the desk's. */
    @Transactional
    public boolean lost(long chat) {
        if (!table.isDesk(chat)) {
            return false;
        }
        table.giveUp();
        cards.forget(chat);
        return true;
    }

    /** A group became another: cards of before cannot be drawn there any more. */
    @Transactional
    public void moved(long from, long to) {
        cards.forget(from);
        if (table.isDesk(from)) {
            table.choose(new Destination(to, 0));
            menus.show(to);
        }
    }

    private List<Destination> chats(Role role) {
        return officials.holding(role).stream()
                .flatMap(official -> official.chat().stream())
                .toList();
    }
}
