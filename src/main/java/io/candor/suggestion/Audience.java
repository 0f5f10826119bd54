package io.candor.suggestion;

import io.candor.access.DeskChats;
import io.candor.access.Official;
import io.candor.bot.Destination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where suggestions are shown to whoever handles them: where the desk reads; what is kept from a unit in private only. */
@Component
class Audience {
    private final KeptBack kept;
    private final Readership readership;
    private final DeskChats desk;

    Audience(KeptBack kept, Readership readership, DeskChats desk) {
        this.kept = kept;
        this.readership = readership;
        this.desk = desk;
    }

    /** Where each is to be shown; those for whom nobody is left stand nowhere, and wait. */
    Map<Destination, List<UUID>> of(List<UUID> suggestions) {
        var shown = new LinkedHashMap<Destination, List<UUID>>();
        var keptBack = kept.among(suggestions);
        var others =
                suggestions.stream().filter(each -> !keptBack.containsKey(each)).toList();
        if (!others.isEmpty()) {
            desk.destinations().forEach(chat -> shown.put(chat, new ArrayList<>(others)));
        }
        keptBack.forEach((suggestion, unit) -> readership.handlers(unit).forEach(official -> {
            kept.entrust(suggestion, official, false);
            shown.computeIfAbsent(chat(official), _ -> new ArrayList<>()).add(suggestion);
        }));
        return shown;
    }

    private static Destination chat(Official official) {
        return official.chat().orElseThrow();
    }
}
