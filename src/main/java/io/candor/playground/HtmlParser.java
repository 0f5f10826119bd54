package io.candor.playground;

import io.candor.playground.Entity.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Telegram's HTML, read as strictly as Telegram reads it. */
final class HtmlParser {
    private final HtmlCursor cursor;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<HtmlStartTag> open = new ArrayDeque<>();

    private HtmlParser(String html) {
        cursor = new HtmlCursor(html);
    }

    static Formatted parse(String html) {
        return new HtmlParser(html).parse();
    }

    private Formatted parse() {
        while (!cursor.atEnd()) {
            if (cursor.peek() == '<') {
                tag();
            } else {
                cursor.decodeInto(text);
            }
        }
        if (!open.isEmpty()) {
            throw Refusal.END_TAG_MISSING.because(open.element().name());
        }
        refuseHalfCharacters();
        return new Formatted(
                text.toString(),
                entities.stream().map(HtmlParser::withoutLanguageOfCode).toList());
    }

    private void tag() {
        cursor.next();
        if (cursor.peek() == '/') {
            endTag();
        } else {
            open.push(HtmlStartTag.read(cursor, text.length()));
        }
    }

    private void endTag() {
        int begin = cursor.bytes(cursor.position() - 1);
        if (open.isEmpty()) {
            throw Refusal.END_TAG_UNEXPECTED.because(begin);
        }
        cursor.next();
        var name = cursor.wordUntil(c -> HtmlCursor.isBlank(c) || c == '>');
        cursor.skipBlanks();
        if (cursor.peek() != '>') {
            throw Refusal.END_TAG_UNCLOSED.because(begin);
        }
        cursor.next();
        close(name, begin);
    }

    private void close(String name, int begin) {
        var tag = open.pop();
        if (!name.isEmpty() && !name.equals(tag.name())) {
            throw Refusal.END_TAG_UNMATCHED.because(begin, tag.name(), name);
        }
        if (text.length() > tag.offset()) {
            add(tag);
        }
    }

    private void add(HtmlStartTag tag) {
        switch (tag.name()) {
            case "b", "strong" -> add(Type.BOLD, tag, null);
            case "i", "em" -> add(Type.ITALIC, tag, null);
            case "u", "ins" -> add(Type.UNDERLINE, tag, null);
            case "s", "strike", "del" -> add(Type.STRIKETHROUGH, tag, null);
            case "span", "tg-spoiler" -> add(Type.SPOILER, tag, null);
            case "blockquote" ->
                add(tag.argument().isEmpty() ? Type.BLOCKQUOTE : Type.EXPANDABLE_BLOCKQUOTE, tag, null);
            case "tg-emoji" -> add(Type.CUSTOM_EMOJI, tag, emoji(tag.argument()));
            case "a" -> link(tag);
            default -> code(tag);
        }
    }

    private void add(Type type, HtmlStartTag tag, @Nullable String detail) {
        entities.add(new Entity(type, tag.offset(), text.length() - tag.offset(), detail));
    }

    private void link(HtmlStartTag tag) {
        var url = tag.argument().isEmpty() ? text.substring(tag.offset()) : tag.argument();
        if (Links.user(url) != 0) {
            add(Type.TEXT_MENTION, tag, url);
        } else {
            Links.check(url).ifPresent(valid -> add(Type.TEXT_LINK, tag, valid));
        }
    }

    /** {@code <pre>} and {@code <code class="language-…">} around the same text are one entity. */
    private void code(HtmlStartTag tag) {
        boolean pre = tag.name().equals("pre");
        var language = pre ? languageInside(Type.CODE, tag) : tag.argument();
        if (language.isEmpty() || (!pre && !isInside(Type.PRE, tag))) {
            add(pre ? Type.PRE : Type.CODE, tag, language.isEmpty() ? null : language);
        } else {
            entities.removeLast();
            add(Type.PRE, tag, language);
        }
    }

    private boolean isInside(Type type, HtmlStartTag tag) {
        return !entities.isEmpty()
                && entities.getLast().type() == type
                && entities.getLast().offset() == tag.offset()
                && entities.getLast().end() == text.length();
    }

    private String languageInside(Type type, HtmlStartTag tag) {
        return isInside(type, tag)
                ? Objects.requireNonNullElse(entities.getLast().detail(), "")
                : "";
    }

    private static String emoji(String id) {
        if (!id.matches("-?\\d{1,18}") || Long.parseLong(id) == 0) {
            throw Refusal.CUSTOM_EMOJI_INVALID.because();
        }
        return id;
    }

    private static Entity withoutLanguageOfCode(Entity entity) {
        return entity.type() == Type.CODE ? new Entity(Type.CODE, entity.offset(), entity.length(), null) : entity;
    }

    private void refuseHalfCharacters() {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw Refusal.SURROGATE_UNMATCHED.because();
        }
    }
}
