package io.candor.bot.telegram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** An album arrives as several messages; only the first of the last thousand albums' messages is answered. */
@Component
class Albums {
    private static final int REMEMBERED = 1_000;

    private final Set<String> seen = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    boolean first(Message message) {
        return message.getMediaGroupId() == null || seen.add(message.getMediaGroupId());
    }
}
