package io.candor.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cleans and trims a text as Telegram does before it is sent, and moves its entities along. */
final class TextCleaner {
    private static final String VANISHING = "\r\u0333\u033f\u030a";
    private static final String INVISIBLE = "\u00a0\u1680\u180e\u202e\u202f\u205f\u2060\u2800\u3000\ufeff\ufffc";

    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();

    private TextCleaner(Formatted formatted) {
        int[] moved = new int[formatted.text().length() + 1];
        for (int i = 0; i < formatted.text().length(); i++) {
            moved[i] = text.length();
            keep(formatted.text().charAt(i));
        }
        moved[formatted.text().length()] = text.length();
        formatted.entities().forEach(e -> entities.add(e.at(moved[e.offset()], moved[e.end()])));
    }

    /** The text as it would be shown; nothing where nothing would be seen. */
    static Optional<Formatted> clean(Formatted formatted) {
        var cleaner = new TextCleaner(formatted);
        cleaner.shrinkEntities();
        cleaner.trim();
        return cleaner.isSeen()
                ? Optional.of(new Formatted(cleaner.text.toString(), cleaner.entities))
                : Optional.empty();
    }

    private void keep(char c) {
        if (c < ' ' && c != '\n' && c != '\r') {
            text.append(' ');
        } else if (VANISHING.indexOf(c) < 0 && !(c >= '\u2028' && c <= '\u202e')) {
            text.append(c);
        }
    }

    /** Entities do not begin with blanks, and none covers blanks only. */
    private void shrinkEntities() {
        entities.replaceAll(this::withoutLeadingBlanks);
        entities.removeIf(entity -> entity.length() <= 0);
    }

    private Entity withoutLeadingBlanks(Entity entity) {
        int from = entity.offset();
        while (!entity.type().hidesData() && from < entity.end() && isBlank(text.charAt(from))) {
            from++;
        }
        return entity.at(from, entity.end());
    }

    private void trim() {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int begin = 0;
        int first = entities.stream().mapToInt(Entity::offset).min().orElse(end);
        while (begin < Math.min(end, first) && isBlank(text.charAt(begin))) {
            begin++;
        }
        cut(begin, end);
    }

    private void cut(int begin, int end) {
        text.setLength(end);
        text.delete(0, begin);
        entities.replaceAll(e -> e.at(Math.min(e.offset(), end) - begin, Math.min(e.end(), end) - begin));
        entities.removeIf(entity -> entity.length() <= 0);
    }

    private boolean isSeen() {
        return text.chars().anyMatch(c -> !isBlank(c) && INVISIBLE.indexOf(c) < 0 && !(c >= 0x2000 && c <= 0x200f));
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n';
    }
}
