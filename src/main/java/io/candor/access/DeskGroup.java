package io.candor.access;

import io.candor.bot.Destination;
import io.candor.bot.Role;
import io.candor.cards.Cards;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The group in which the desk reads, and who reads where there is none. */
@Service
public class DeskGroup implements DeskChats {
    private final DeskTable table;
    private final Officials officials;
    private final MenuTasks menus;
    private final Cards cards;
    private final OwnerNews news;

    DeskGroup(DeskTable table, Officials officials, MenuTasks menus, Cards cards, OwnerNews news) {
        this.table = table;
        this.officials = officials;
        this.menus = menus;
        this.cards = cards;
        this.news = news;
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

    /** The group of before loses its cards and its menu. */
    @Transactional
    public void choose(Destination group) {
        var before = table.group();
        table.choose(group);
        menus.show(group.chat());
        before.filter(old -> old.chat() != group.chat()).ifPresent(this::leave);
    }

    @Transactional
    public void giveUp() {
        var before = table.group();
        table.giveUp();
        before.ifPresent(this::leave);
    }

    /** The group that the settings name was never chosen, so it may have no menu yet. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        table.group().map(Destination::chat).ifPresent(menus::show);
    }

    /** The bot is in a group, perhaps the one that the settings name. */
    public void entered(long chat) {
        if (table.isDesk(chat)) {
            menus.show(chat);
        }
    }

    /** The bot is out of a group; if that was the desk's, owners hear of it. */
    @Transactional
    public void lost(long chat) {
        if (table.isDesk(chat)) {
            table.giveUp();
            cards.forget(chat);
            news.tell(OwnerNews.News.DESK_LOST);
        }
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

    private void leave(Destination old) {
        cards.retire(old.chat());
        menus.remove(old.chat());
    }

    private List<Destination> chats(Role role) {
        return officials.holding(role).stream()
                .flatMap(official -> official.chat().stream())
                .toList();
    }
}
