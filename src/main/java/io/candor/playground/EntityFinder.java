package io.candor.playground;

import io.candor.playground.Entity.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what Telegram finds in a text by itself: commands, links, addresses, names. */
final class EntityFinder {
    private static final String DOMAINS =
            "com|org|net|edu|gov|info|io|me|app|dev|cn|com\\.cn|gov\\.cn|uk|de|fr|ru|eu|tw|hk|jp";

    private record Rule(Type type, Pattern pattern, Predicate<String> further) {}

    private static final List<Rule> RULES = List.of(
            rule(Type.URL, "(?<![\\p{L}\\p{N}_@])(?:https?|ftp|tg)://[^\\s<>\"，。；！？、）】」]*[^\\s<>\".,;:!?'()，。；！？、）】」]"),
            rule(
                    Type.EMAIL,
                    "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,24}(?![A-Za-z0-9])"),
            rule(
                    Type.URL,
                    "(?i)(?<![\\p{L}\\p{N}_@.-])(?:[a-z0-9-]+\\.)+(?:" + DOMAINS
                            + ")(?![\\p{L}\\p{N}_-])(?:[/?#][^\\s<>\"，。；！？]*[^\\s<>\".,;:!?'()，。；！？])?"),
            rule(
                    Type.BOT_COMMAND,
                    "(?<![\\p{L}\\p{N}_/<>])/[A-Za-z0-9_]{1,64}+(?:@[A-Za-z0-9_]{3,32}+)?(?![\\p{L}\\p{N}_/<>@])"),
            rule(Type.MENTION, "(?<![\\p{L}\\p{N}_])@[A-Za-z0-9_]{2,32}+(?![\\p{L}\\p{N}_])"),
            new Rule(
                    Type.HASHTAG,
                    Pattern.compile("(?<![\\p{L}\\p{Nd}_])#[\\p{L}\\p{Nd}_]{1,256}+(?!#)"),
                    tag -> tag.codePoints().anyMatch(Character::isLetter)),
            rule(Type.PHONE_NUMBER, "(?<![\\p{L}\\p{N}+])\\+\\d(?:[ ()-]?\\d){6,14}(?![\\p{L}\\p{N}])"));

    private EntityFinder() {}

    private static Rule rule(Type type, String pattern) {
        return new Rule(type, Pattern.compile(pattern), any -> true);
    }

    /** The same text with what was found added, where nothing of the kind stands already. */
    static Formatted complete(Formatted formatted) {
        var all = new ArrayList<>(formatted.entities());
        for (var rule : RULES) {
            var found = rule.pattern().matcher(formatted.text());
            while (found.find()) {
                var entity = new Entity(rule.type(), found.start(), found.end() - found.start(), null);
                if (rule.further().test(found.group()) && isFree(entity, all)) {
                    all.add(entity);
                }
            }
        }
        return new Formatted(formatted.text(), all);
    }

    private static boolean isFree(Entity entity, List<Entity> taken) {
        return taken.stream().noneMatch(other -> other.type().isContinuous() && other.overlaps(entity));
    }
}
