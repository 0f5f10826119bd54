package io.candor.access.chat;

import io.candor.access.Appointments;
import io.candor.access.Dossier;
import io.candor.access.Official;
import io.candor.access.OfficialId;
import io.candor.access.Officials;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.bot.Menu;
import io.candor.bot.Person;
import io.candor.bot.Reply.Say;
import io.candor.bot.Role;
import io.candor.bot.RunCommand;
import io.candor.bot.Texts;
import io.candor.cards.Face;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What officials see of themselves, and owners of everybody. */
@Component
class OfficialFace implements Face {
    private final Appointments appointments;
    private final Officials officials;
    private final OfficialRenderer renderer;
    private final Menu menu;
    private final Languages languages;
    private final Texts texts;

    OfficialFace(
            Appointments appointments,
            Officials officials,
            OfficialRenderer renderer,
            Menu menu,
            Languages languages,
            Texts texts) {
        this.appointments = appointments;
        this.officials = officials;
        this.renderer = renderer;
        this.menu = menu;
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    public char kind() {
        return 'o';
    }

    @Override
    public Say draw(UUID id, Person reader, Language language) {
        var dossier = appointments.dossier(new OfficialId(id));
        var known = officials.of(reader);
        var own = known.filter(official -> official.id().value().equals(id)).isPresent();
        var owner = known.filter(official -> official.may(Role.OWNER)).isPresent();
        if (!own && !owner) {
            return Say.plain(texts.html(language, "access.owners-only"), Keyboard.none());
        }
        var above = own ? spoken(language) : Keyboard.none();
        return Say.plain(
                own ? own(dossier.official(), language) : of(dossier.official(), language),
                owner ? changing(language, above, dossier) : above);
    }

    private String own(Official official, Language language) {
        var commands = new Texts.Html(commands(official.roles(), language));
        var roles = renderer.names(official, language);
        return texts.html(language, "access.card.own", "name", official.name(), "roles", roles, "commands", commands);
    }

    private String of(Official official, Language language) {
        var left = official.roles().isEmpty();
        return texts.html(
                language,
                left ? "access.card.left" : "access.card.other",
                "name",
                official.name(),
                "roles",
                renderer.names(official, language),
                "language",
                texts.plain(official.language(), "access.language"));
    }

    /** What they can do beyond what everybody can. */
    private String commands(Set<Role> roles, Language language) {
        var everybodys = menu.items(Set.of(Role.MEMBER), language);
        return menu.items(roles, language).stream()
                .filter(item -> !everybodys.contains(item))
                .map(item -> "/" + item.name() + " – " + Texts.escape(item.description()))
                .collect(Collectors.joining("\n"));
    }

    private Keyboard spoken(Language now) {
        var keys = languages.spoken().stream()
                .<Key>map(each -> new Do(label(each, each == now), RunCommand.named("language " + each.tag())))
                .toList();
        return keys.size() < 2 ? Keyboard.none() : Keyboard.none().row(keys);
    }

    private String label(Language language, boolean now) {
        var name = texts.plain(language, "access.language");
        return now ? texts.plain(language, "access.button.now", "language", name) : name;
    }

    private Keyboard changing(Language language, Keyboard above, Dossier dossier) {
        return dossier.official().roles().isEmpty()
                ? renderer.backToList(language)
                : renderer.changing(language, above, dossier.official().id());
    }
}
