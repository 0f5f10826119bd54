package io.candor.support;

import io.candor.playground.Call;
import io.candor.playground.Simulator;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who the officials of a running Candor are, and what they were sent. */
final class Staff {
    /** What would tell how, when or where a member sent something. */
    private static final List<Pattern> HIDDEN = List.of(
            Pattern.compile("🔔"),
            Pattern.compile("🕶"),
            Pattern.compile("notify me|code only|凭码|通知我"),
            Pattern.compile("\\b\\d{1,2}:\\d{2}\\b"));

    /** What officials did stands there with the time, by right. */
    private static final String HISTORY = "🧾";

    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\\b");

    private final Simulator simulator;
    private final Set<Long> present;
    private final Set<Long> ever;
    private final LongPredicate involved;

    private Staff(Simulator simulator, Set<Long> present, Set<Long> ever, LongPredicate involved) {
        this.simulator = simulator;
        this.present = present;
        this.ever = ever;
        this.involved = involved;
    }

    /** Of those chats only that are involved: others were there before, and what they left behind is gone. */
    static Staff of(Simulator simulator, DataSource database, LongPredicate involved) {
        var jdbc = JdbcClient.create(database);
        var present = jdbc.sql("select telegram_id from official where telegram_id is not null")
                .query(Long.class)
                .set();
        var names = jdbc.sql("select name from official").query(String.class).set();
        var ever = new HashSet<>(present);
        chats(simulator).stream()
                .filter(chat -> chat > 0 && involved.test(chat))
                .filter(chat -> names.contains(name(simulator, chat)) || isGuest(simulator, chat))
                .forEach(ever::add);
        return new Staff(simulator, present, ever, involved);
    }

    /** Whether somebody was an official and is none any more. */
    boolean left(long chat) {
        return ever.contains(chat) && !present.contains(chat);
    }

    /** Whether somebody involved neither is nor was an official, whose name stays on record. */
    boolean isOnlyMember(long chat) {
        return involved.test(chat) && !ever.contains(chat);
    }

    /** All that the bot sent to officials and to groups, files included. */
    String sent() {
        return calls().map(call -> call.parameters() + " " + files(call)).collect(Collectors.joining("\n"));
    }

    private static String files(Call call) {
        return call.uploads().stream()
                .map(file -> file.name() + " " + new String(file.bytes(), StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining(" "));
    }

    /** What of it tells something hidden; officials who spoke as members themselves are left out. */
    List<String> hiddenThings() {
        var members = calls().filter(call -> CODE.matcher(text(call)).find())
                .map(Staff::chat)
                .collect(Collectors.toSet());
        return calls().filter(call -> !members.contains(chat(call)))
                .filter(call -> !text(call).startsWith(HISTORY))
                .map(call -> text(call) + call.parameters().getOrDefault("reply_markup", ""))
                .flatMap(text ->
                        HIDDEN.stream().filter(hidden -> hidden.matcher(text).find()))
                .map(Pattern::pattern)
                .distinct()
                .toList();
    }

    /** Whoever is in a group does not see what Telegram is asked about its people. */
    private Stream<Call> calls() {
        return simulator.calls().stream()
                .filter(call -> !call.method().equalsIgnoreCase("getChatMember"))
                .filter(call -> chat(call) < 0 || ever.contains(chat(call)))
                .filter(call -> involved.test(chat(call)));
    }

    private static String text(Call call) {
        return call.parameters().getOrDefault("text", "")
                + call.parameters().getOrDefault("caption", "")
                + call.parameters().getOrDefault("media", "");
    }

    private static long chat(Call call) {
        var chat = call.parameters().getOrDefault("chat_id", "0");
        return chat.matches("-?\\d+") ? Long.parseLong(chat) : 0;
    }

    /** Whom the bot has called so far, people and groups. */
    static Set<Long> chats(Simulator simulator) {
        return simulator.calls().stream().map(Staff::chat).collect(Collectors.toSet());
    }

    /** Whoever opens an invitation is told that owners get to see who it was. */
    private static boolean isGuest(Simulator simulator, long chat) {
        return simulator.people().messages(chat).stream()
                .anyMatch(message -> message.path("text").asString("").startsWith("/start i"));
    }

    private static String name(Simulator simulator, long chat) {
        return simulator.people().messages(chat).stream()
                .map(message -> message.path("from"))
                .filter(from -> !from.path("is_bot").asBoolean())
                .map(from -> (from.path("first_name").asString("") + " "
                                + from.path("last_name").asString(""))
                        .strip())
                .findFirst()
                .orElse("");
    }
}
