package io.candor.bot.telegram;

import io.candor.bot.Presence;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;

/**
 * Asks {@code getChatMember}, which Telegram guarantees to administrators only:
 * https://core.telegram.org/bots/api#getchatmember
 */
@Component
class LivePresence implements Presence {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Wire wire;
    private final Me me;

    LivePresence(Wire wire, Me me) {
        this.wire = wire;
        this.me = me;
    }

    @Override
    public Answer of(long user, long group) {
        try {
            return inside(member(user, group)) ? Answer.IN : Answer.OUT;
        } catch (TelegramTrouble trouble) {
            return switch (trouble.kind()) {
                case MOVED -> of(user, trouble.successor());
                case REFUSED, ALREADY -> trouble.isAboutSomebodyUnknown() ? Answer.OUT : Answer.HIDDEN;
                case AWAY, WRONG_TOKEN, ANOTHER_POLLER, WEBHOOK_SET, TOO_FAST -> Answer.AWAY;
            };
        }
    }

    @Override
    public Answer own(long group) {
        return me.known().map(self -> own(self.id(), group)).orElse(Answer.AWAY);
    }

    private Answer own(long self, long group) {
        try {
            return "administrator".equals(member(self, group).getStatus()) ? Answer.IN : Answer.HIDDEN;
        } catch (TelegramTrouble trouble) {
            return switch (trouble.kind()) {
                case MOVED -> own(self, trouble.successor());
                case REFUSED, ALREADY -> Answer.HIDDEN;
                case AWAY, WRONG_TOKEN, ANOTHER_POLLER, WEBHOOK_SET, TOO_FAST -> Answer.AWAY;
            };
        }
    }

    private ChatMember member(long user, long group) {
        return wire.within(PATIENCE, new GetChatMember(Long.toString(group), user));
    }

    /** Who is restricted may have left. */
    private static boolean inside(ChatMember member) {
        return switch (member.getStatus()) {
            case "creator", "administrator", "member" -> true;
            case "restricted" ->
                member instanceof ChatMemberRestricted restricted && Boolean.TRUE.equals(restricted.getIsMember());
            default -> false;
        };
    }
}
