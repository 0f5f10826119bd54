package io.candor.access.chat;

import io.candor.access.DeskGroup;
import io.candor.access.Official;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Directory;
import io.candor.bot.Directory.Group;
import io.candor.bot.Role;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How far the bot is set up, asked anew each time. */
@Component
class SetupState {
    private final DeskGroup desk;
    private final Officials officials;
    private final Directory directory;

    SetupState(DeskGroup desk, Officials officials, Directory directory) {
        this.desk = desk;
        this.officials = officials;
        this.directory = directory;
    }

    Optional<Destination> desk() {
        return desk.group();
    }

    /** Empty where the bot is not in the group. */
    Optional<Group> group(Destination chat) {
        return directory.group(chat.chat());
    }

    int holding(Role role) {
        return officials.holding(role).size();
    }

    /** How many people more are in a group than may read what the desk reads. */
    int strangers(Group group) {
        var readers = Stream.of(Role.DESK, Role.OWNER)
                .flatMap(role -> officials.holding(role).stream())
                .map(Official::id)
                .distinct()
                .count();
        return Math.max(0, group.people() - (int) readers);
    }
}
