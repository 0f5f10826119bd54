package io.candor.playground;

import static io.candor.playground.Refusal.*;

import io.candor.playground.Bench.Answer;
import io.candor.playground.Provocations.Provocation;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Calls that earn the refusals about menus of commands. */
final class CommandProvocations {
    private static final Map<Refusal, Provocation> ALL = new EnumMap<>(Refusal.class);

    static {
        commands();
    }

    private CommandProvocations() {}

    static Map<Refusal, Provocation> all() {
        return ALL;
    }

    private static void add(Refusal refusal, Function<Bench, Answer> call, Object... details) {
        ALL.put(refusal, new Provocation(call, details));
    }

    private static void commands() {
        menu(COMMANDS_UNPARSABLE, "[");
        menu(COMMANDS_NOT_AN_ARRAY, "{}");
        menu(COMMAND_NOT_AN_OBJECT, "[7]");
        menu(COMMAND_WITHOUT_FIELD, "[{\"command\":\"help\"}]", "description");
        menu(COMMAND_EMPTY, command("/", "x"));
        menu(COMMAND_TOO_LONG, command("c".repeat(33), "x"));
        menu(COMMAND_INVALID, command("Help", "x"));
        menu(COMMAND_UNDESCRIBED, command("help", " "));
        menu(COMMAND_DESCRIPTION_TOO_LONG, command("help", "x".repeat(257)));
        menu(
                COMMANDS_TOO_MANY,
                command("help", "x").replace("]", (",{\"command\":\"help\",\"description\":\"x\"}").repeat(100) + "]"));
        scope(SCOPE_UNPARSABLE, "{");
        scope(SCOPE_UNKNOWN, "{\"type\":\"everybody\"}");
        scope(SCOPE_WITHOUT_CHAT, "{\"type\":\"chat\"}");
        scope(SCOPE_WITHOUT_USER, "{\"type\":\"chat_member\",\"chat_id\":-1}");
        add(LANGUAGE_INVALID, bench -> bench.call("getMyCommands", Map.of("language_code", "zh-hans")));
    }

    private static String command(String name, String description) {
        return "[{\"command\":\"" + name + "\",\"description\":\"" + description + "\"}]";
    }

    private static void menu(Refusal refusal, String commands, Object... details) {
        add(refusal, bench -> bench.call("setMyCommands", Map.of("commands", commands)), details);
    }

    private static void scope(Refusal refusal, String scope) {
        add(refusal, bench -> bench.call("deleteMyCommands", Map.of("scope", scope)));
    }
}
