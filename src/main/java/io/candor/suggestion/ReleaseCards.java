package io.candor.suggestion;

import io.candor.access.Official;
import io.candor.bot.Destination;
import io.candor.bot.Subject;
import io.candor.cards.Cards;
import io.candor.ledger.EntryId;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the desk what a release brought out, and takes from its chats what authors took back; all in the release. */
@Component
class ReleaseCards {
    /** More than so many come as one message. */
    private static final int SINGLY = 5;

    /** As many buttons as one message has room for. */
    private static final int NAMED = 30;

    private final JdbcClient jdbc;
    private final ReleasedMessages messages;
    private final ReleasedVerdicts verdicts;
    private final Deciders deciders;
    private final DeskTables tables;
    private final KeptBack kept;
    private final Audience audience;
    private final Cards cards;
    private final RandomGenerator random = new SecureRandom();

    ReleaseCards(
            JdbcClient jdbc,
            ReleasedMessages messages,
            ReleasedVerdicts verdicts,
            Deciders deciders,
            DeskTables tables,
            KeptBack kept,
            Audience audience,
            Cards cards) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.verdicts = verdicts;
        this.deciders = deciders;
        this.tables = tables;
        this.kept = kept;
        this.audience = audience;
        this.cards = cards;
    }

    /**
     * @param suggestions for the first time
     * @param spoken others, whose authors added something: they are shown once more, where somebody notices
     */
    void cameOut(List<UUID> suggestions, List<UUID> spoken) {
        spoken.forEach(each -> cards.changed(Shown.card(each)));
        var fresh = audience.of(suggestions);
        var others = audience.of(spoken);
        Stream.concat(fresh.keySet().stream(), others.keySet().stream())
                .distinct()
                .forEach(each -> show(each, fresh.getOrDefault(each, List.of()), others.getOrDefault(each, List.of())));
    }

    private void show(Destination destination, List<UUID> suggestions, List<UUID> spoken) {
        if (suggestions.size() + spoken.size() > SINGLY) {
            summaries(suggestions.size(), spoken).forEach(each -> cards.post(each, destination));
        } else {
            shuffled(Stream.concat(suggestions.stream(), spoken.stream()).toList())
                    .forEach(each -> cards.post(Shown.card(each), destination));
        }
    }

    /** One, unless more authors spoke than there is room for buttons. */
    private List<Subject> summaries(int count, List<UUID> spoken) {
        var summaries = new ArrayList<Subject>();
        for (var from = 0; from == 0 || from < spoken.size(); from += NAMED) {
            var summary = Shown.summary(from == 0 ? count : 0, random.nextLong());
            tables.keepPage(summary.id(), shuffled(spoken.subList(from, Math.min(from + NAMED, spoken.size()))));
            summaries.add(summary);
        }
        return summaries;
    }

    /** What stood for others in the same words as well goes on standing for them, under another number. */
    void passed(UUID from, UUID to) {
        cards.pass(Shown.card(from), Shown.card(to));
        cards.pass(Shown.words(from), Shown.words(to));
        cards.changed(Shown.words(to));
        jdbc.sql("update list_page set suggestion = :to where suggestion = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** More or fewer wait in the same words. */
    void counted(List<UUID> suggestions) {
        for (var each : shuffled(suggestions)) {
            cards.changed(Shown.card(each));
            pages(each).forEach(page -> cards.changed(Shown.page(page)));
        }
    }

    /** @param told of which entries what may be told of all ratings is another now */
    void judged(List<UUID> suggestions, List<EntryId> told) {
        shuffled(suggestions).forEach(each -> cards.changed(Shown.card(each)));
        told.forEach(each -> cards.changed(Shown.entry(each)));
    }

    /** To whoever decides, each in private. */
    void contested(List<UUID> suggestions) {
        for (var each : shuffled(suggestions)) {
            cards.changed(Shown.card(each));
            verdicts.about(each).open().stream()
                    .flatMap(contest -> deciders.deciding(each, contest.what()).stream())
                    .forEach(official -> ask(official, each));
        }
    }

    private void ask(Official official, UUID suggestion) {
        if (kept.among(List.of(suggestion)).containsKey(suggestion)) {
            kept.entrust(suggestion, official, true);
        }
        official.chat().ifPresent(chat -> cards.post(Shown.card(suggestion), chat));
    }

    /** Before it is done: afterwards nobody knows any more which entries they followed. */
    void withdrawing() {
        jdbc.sql("""
                        select distinct entry from suggestion join held_change using (id)
                        where withdrawn and entry is not null
                        """)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(entry -> cards.changed(Shown.entry(new EntryId(entry))));
    }

    /** Before it is done, for the same reason; their numbers go as well. */
    void purging(List<UUID> suggestions) {
        jdbc.sql("select distinct entry from suggestion where entry is not null and id = any (:suggestions)")
                .param("suggestions", suggestions.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(entry -> cards.changed(Shown.entry(new EntryId(entry))));
        withdrawn(suggestions);
        suggestions.stream()
                .flatMap(each -> pages(each).stream())
                .distinct()
                .forEach(page -> cards.changed(new Subject(Shown.SUMMARY, page)));
    }

    void withdrawn(List<UUID> suggestions) {
        for (var each : shuffled(suggestions)) {
            cards.changed(Shown.card(each));
            cards.changed(Shown.words(each));
            cards.changed(Shown.picture(each));
            messages.about(each).forEach(message -> cards.changed(Shown.words(message)));
            pages(each).forEach(page -> cards.changed(Shown.page(page)));
        }
    }

    private List<UUID> pages(UUID suggestion) {
        return jdbc.sql("select distinct page from list_page where suggestion = :suggestion")
                .param("suggestion", suggestion)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> shuffled(List<UUID> suggestions) {
        var copy = new ArrayList<>(suggestions);
        Collections.shuffle(copy, java.util.Random.from(random));
        return copy;
    }
}
