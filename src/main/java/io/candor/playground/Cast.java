package io.candor.playground;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The people of the playground, who are the same after every start. */
enum Cast {
    ANN(Role.MEMBER, "Ann", "ann", "en"),
    MEI(Role.MEMBER, "李梅", null, "zh-hans"),
    GRACE(Role.DESK, "Grace", "grace_desk", "en"),
    WANG(Role.HANDLER, "王强", null, "zh-hans"),
    MARIA(Role.SUPERVISOR, "Maria", "maria_checks", "en"),
    SAM(Role.OWNER, "Sam", "sam_owner", "en");

    /** What somebody is to the organisation. */
    enum Role {
        MEMBER,
        DESK,
        HANDLER,
        SUPERVISOR,
        OWNER
    }

    private static final List<Cast> DESK_GROUP = List.of(SAM, GRACE, MARIA);
    private static final List<Cast> APPOINTED = List.of(GRACE, WANG, MARIA);

    private final Role role;
    private final String firstName;
    private final @Nullable String username;
    private final String language;

    Cast(Role role, String firstName, @Nullable String username, String language) {
        this.role = role;
        this.firstName = firstName;
        this.username = username;
        this.language = language;
    }

    /**
     * Brings them all into a new world: everybody has started the bot, and it is in the officials' group, in which the
     * handler is not. Returns the settings that make them what they are.
     *
     * @param handlersUnit the key of a unit
     */
    static Map<String, Object> enter(People people, String handlersUnit) {
        var cast = Arrays.stream(values())
                .map(one -> people.meet(one.firstName, one.username, one.language))
                .toList();
        cast.forEach(person -> people.says(person, person.id(), "/start"));
        var officials = DESK_GROUP.stream().map(one -> cast.get(one.ordinal())).toList();
        long desk = people.groups().found(Words.of("playground.group.desk", Locale.ENGLISH), officials);
        people.groups().addBot(desk, officials.getFirst(), true);
        var settings = new HashMap<String, Object>();
        settings.put("candor.owners", cast.get(SAM.ordinal()).id());
        settings.put("candor.telegram.desk-chat", desk);
        APPOINTED.forEach(one -> settings.putAll(one.appointment(cast.get(one.ordinal()), handlersUnit)));
        return settings;
    }

    private Map<String, Object> appointment(Person person, String handlersUnit) {
        var official = "candor.officials[" + APPOINTED.indexOf(this) + "].";
        var settings = new HashMap<String, Object>();
        settings.put(official + "id", person.id());
        settings.put(official + "name", firstName);
        settings.put(official + "roles", role.name());
        settings.put(official + "language", person.shortLanguage());
        if (role == Role.HANDLER) {
            settings.put(official + "unit", handlersUnit);
        }
        return settings;
    }

    /** The person for the page, with what they are, if they belong to the cast. */
    static ObjectNode introduce(Person person) {
        var json = person.json();
        Arrays.stream(values())
                .filter(one -> Objects.equals(one.firstName, person.firstName()))
                .findFirst()
                .ifPresent(one -> one.addTo(json));
        return json;
    }

    private void addTo(ObjectNode person) {
        person.put("role", small(role))
                .putObject("about")
                .put("en", Words.of("playground.about." + small(this), Locale.ENGLISH))
                .put("zh", Words.of("playground.about." + small(this), Locale.CHINESE));
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
