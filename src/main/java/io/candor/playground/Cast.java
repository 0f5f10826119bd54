package io.candor.playground;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The people of the playground, who are the same after every start. */
enum Cast {
    ANN("Ann", "ann", "en", Role.MEMBER, "A member. Sees what is wrong and says it.", "一名成员，看到问题就说出来。"),
    MEI("李梅", null, "zh-hans", Role.MEMBER, "A member who writes in Chinese.", "一名成员，用中文反映问题。"),
    GRACE(
            "Grace",
            "grace_desk",
            "en",
            Role.DESK,
            "At the desk. Reads what came in and decides what becomes of it.",
            "在受理岗，看收到的意见，决定怎么办。"),
    WANG(
            "王强",
            "wang_qiang",
            "zh-hans",
            Role.HANDLER,
            "A handler. Puts things right in his unit and reports on it.",
            "责任人，负责本单位的整改，并说明结果。"),
    MARIA(
            "Maria",
            "maria_checks",
            "en",
            Role.SUPERVISOR,
            "A supervisor. Checks that it was really put right.",
            "督导，核实问题是不是真的改了。"),
    SAM(
            "Sam",
            "sam_owner",
            "en",
            Role.OWNER,
            "The owner. Sets the bot up and says who does what.",
            "负责人，设置机器人，安排谁做什么。");

    /** What somebody is to the organisation. */
    enum Role {
        MEMBER,
        DESK,
        HANDLER,
        SUPERVISOR,
        OWNER;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String firstName;
    private final @Nullable String username;
    private final String language;
    private final Role role;
    private final String inEnglish;
    private final String inChinese;

    Cast(String firstName, @Nullable String username, String language, Role role, String inEnglish, String inChinese) {
        this.firstName = firstName;
        this.username = username;
        this.language = language;
        this.role = role;
        this.inEnglish = inEnglish;
        this.inChinese = inChinese;
    }

    /** Brings them all into a new world: everybody has started the bot, and it is in the officials' group. */
    static void enter(People people) {
        var cast = Arrays.stream(values())
                .map(one -> people.meet(one.firstName, one.username, one.language))
                .toList();
        cast.forEach(person -> people.says(person, person.id(), "/start"));
        var officials = List.of(SAM, GRACE, WANG, MARIA).stream()
                .map(official -> cast.get(official.ordinal()))
                .toList();
        long desk = people.groups().found("Desk 受理组", officials);
        people.groups().addBot(desk, cast.get(SAM.ordinal()), true);
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
        person.put("role", role.wire()).putObject("about").put("en", inEnglish).put("zh", inChinese);
    }
}
