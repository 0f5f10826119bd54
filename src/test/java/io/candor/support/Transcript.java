package io.candor.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people write, press and are shown, in Markdown: only what came or changed since the last look. */
public final class Transcript {
    private final UnaryOperator<String> stable;
    private final Wording wording;
    private final Map<Member, String> cast = new LinkedHashMap<>();
    private final Map<Member, Map<Integer, Shown>> seen = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private String section = "";

    /** @param stable makes the same in every run what is another in each */
    public Transcript(UnaryOperator<String> stable, Wording wording) {
        this.stable = stable;
        this.wording = wording;
    }

    /** How the transcript itself speaks; {@code %s} is who it speaks of. */
    public record Wording(String writes, String reads, String again, String keys, String presses, String flashes) {}

    private record Block(String section, Member whose, String text) {}

    private record Shown(String text, String keys) {
        String all() {
            return keys.isEmpty() ? text : text + "\n>\n" + keys;
        }
    }

    /** Whose chat is looked at from now on. */
    public void enters(Member member, String name) {
        cast.put(member, name);
        seen.put(member, shown(member.messages()));
    }

    public void section(String heading) {
        section = heading;
    }

    public void presses(Member member, String label) {
        add(member, wording.presses().formatted(cast.get(member), stable.apply(label)));
    }

    /** What flashes up after a press, if anything does. */
    public void flashes(Member member, String words) {
        if (!words.isEmpty()) {
            add(member, wording.flashes().formatted(stable.apply(words)));
        }
    }

    /** Looks at all chats, at that of whoever acted first. */
    public void look(Member acted) {
        look(acted, seen.get(acted));
        cast.keySet().stream().filter(member -> member != acted).forEach(member -> look(member, seen.get(member)));
    }

    /** What happened in the chats of some, under the headings of their sections. */
    public String of(List<Member> some) {
        var sections = blocks.stream()
                .filter(block -> some.contains(block.whose()))
                .collect(Collectors.groupingBy(
                        Block::section,
                        LinkedHashMap::new,
                        Collectors.mapping(Block::text, Collectors.joining("\n\n"))));
        return sections.entrySet().stream()
                .map(each -> "### " + each.getKey() + "\n\n" + each.getValue() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private void look(Member member, Map<Integer, Shown> before) {
        var messages = member.messages();
        var now = shown(messages);
        Predicate<Seen> isNew = message -> !before.containsKey(message.id());
        Stream.of(isNew, isNew.negate())
                .flatMap(some -> messages.stream().filter(some))
                .filter(message -> !now.get(message.id()).equals(before.get(message.id())))
                .forEach(
                        message -> add(member, told(member, message, before.get(message.id()), now.get(message.id()))));
        seen.put(member, now);
    }

    private String told(Member member, Seen message, Shown before, Shown now) {
        if (before != null) {
            return before.text().equals(now.text())
                    ? wording.keys().formatted(cast.get(member)) + "\n\n" + now.keys()
                    : wording.again().formatted(cast.get(member)) + "\n\n" + now.all();
        }
        var lead = message.isFromBot() ? wording.reads() : wording.writes();
        return lead.formatted(cast.get(member)) + "\n\n" + now.all();
    }

    private void add(Member member, String text) {
        blocks.add(new Block(section, member, text));
    }

    private Map<Integer, Shown> shown(List<Seen> messages) {
        var shown = new LinkedHashMap<Integer, Shown>();
        messages.forEach(message -> shown.put(message.id(), new Shown(text(message), keys(message))));
        return shown;
    }

    private String text(Seen message) {
        return "> "
                + stable.apply(Quoted.markdown(message))
                        .lines()
                        .collect(Collectors.joining("\n> "))
                        .replaceAll("(?m) +$", "");
    }

    private String keys(Seen message) {
        return message.rows().stream()
                .map(row -> row.stream()
                        .map(label -> "`[" + stable.apply(label) + "]`")
                        .collect(Collectors.joining(" ", "> ", "")))
                .collect(Collectors.joining("\\\n"));
    }
}
