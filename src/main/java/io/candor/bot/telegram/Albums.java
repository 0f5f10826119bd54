package io.candor.bot.telegram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * An album arrives as several messages: of the last thousand albums the first picture is answered, and the first of what
 * cannot be taken.
 */
@Component
class Albums {
    private static final int REMEMBERED = 1_000;

    private final Map<String, Integer> firsts = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** Also when it is delivered again. */
    boolean first(Message message) {
        var album = message.getMediaGroupId();
        return album == null || message.getMessageId().equals(first(album, message));
    }

    private Integer first(String album, Message message) {
        var kind = SentPictures.in(message).isPresent() ? "pictures of " : "others of ";
        return firsts.computeIfAbsent(kind + album, _ -> message.getMessageId());
    }
}
