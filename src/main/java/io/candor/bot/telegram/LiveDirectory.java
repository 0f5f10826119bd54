package io.candor.bot.telegram;

import io.candor.bot.Directory;
import io.candor.bot.telegram.TelegramTrouble.Kind;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMemberCount;
import org.telegram.telegrambots.meta.api.objects.chat.ChatFullInfo;

/** Asks Telegram each time. */
@Component
class LiveDirectory implements Directory {
    private final Wire wire;
    private final Me me;

    LiveDirectory(Wire wire, Me me) {
        this.wire = wire;
        this.me = me;
    }

    @Override
    public Optional<Profile> person(long user) {
        return told(() -> wire.once(new GetChat(Long.toString(user)))).map(LiveDirectory::profile);
    }

    @Override
    public Optional<Group> group(long chat) {
        return told(() -> asked(Long.toString(chat)));
    }

    private Group asked(String chat) {
        var title = wire.once(new GetChat(chat)).getTitle();
        var people = wire.once(new GetChatMemberCount(chat)) - 1;
        var self = wire.once(new GetChatMember(chat, me.known().orElseThrow().id()));
        return new Group(title, people, "administrator".equals(self.getStatus()));
    }

    private static Profile profile(ChatFullInfo chat) {
        var name = Stream.of(chat.getFirstName(), chat.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Profile(name, Optional.ofNullable(chat.getUserName()));
    }

    /** Empty for what Telegram refuses to tell; where it is away the call is tried again as a whole. */
    private static <T> Optional<T> told(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (TelegramTrouble trouble) {
            if (trouble.kind() == Kind.REFUSED || trouble.kind() == Kind.MOVED) {
                return Optional.empty();
            }
            throw trouble;
        }
    }
}
