package io.candor.cards;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Roles;
import io.candor.bot.Subject;
import io.candor.sealing.Bytes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws what a chat may see: in private nothing for whoever holds no role any more. */
@Component
class Faces {
    private final ObjectProvider<Face> faces;
    private final ObjectProvider<Roles> roles;
    private final Languages languages;

    Faces(ObjectProvider<Face> faces, ObjectProvider<Roles> roles, Languages languages) {
        this.faces = faces;
        this.roles = roles;
        this.languages = languages;
    }

    /** Whether somebody is there who may see cards. */
    boolean mayBeSeenIn(Destination chat) {
        return chat.isGroup()
                || roles.stream().anyMatch(each -> !each.of(reader(chat)).isEmpty());
    }

    Language language(Destination chat) {
        return roles.stream()
                .filter(_ -> !chat.isGroup())
                .flatMap(each -> each.language(reader(chat)).stream())
                .findFirst()
                .orElseGet(languages::first);
    }

    Say draw(Subject subject, Destination chat) {
        return draw(subject, chat, language(chat));
    }

    Say draw(Subject subject, Destination chat, Language language) {
        var drawn = of(subject).draw(subject.id(), reader(chat), language);
        return isThereIn(chat, subject) ? drawn.showing(subject) : drawn;
    }

    /** Whether whoever reads there may see the subject. */
    boolean isThereIn(Destination chat, Subject subject) {
        return of(subject).isThereFor(subject.id(), reader(chat));
    }

    Optional<Subject> above(Subject subject, Destination chat) {
        return of(subject).above(subject.id(), reader(chat));
    }

    Optional<Bytes> blank(Subject subject) {
        return of(subject).blank();
    }

    private Face of(Subject subject) {
        Map<Character, Face> byKind = faces.stream().collect(Collectors.toMap(Face::kind, Function.identity()));
        return Optional.ofNullable(byKind.get(subject.kind()))
                .orElseThrow(() -> new IllegalStateException("nobody draws subjects of kind " + subject.kind()));
    }

    private static Person reader(Destination chat) {
        return chat.isGroup() ? new Person(chat.chat(), 0, chat.thread()) : new Person(chat.chat(), chat.chat());
    }
}
