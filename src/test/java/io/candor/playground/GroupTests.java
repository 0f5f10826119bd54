package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GroupTests {
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> heard() {
        return bench.updates(0).stream()
                .map(update -> update.path("message"))
                .filter(message -> message.path("chat").path("id").asLong() < 0)
                .map(message -> message.path("text").asString(""))
                .toList();
    }

    private JsonNode newest() {
        return bench.updates(0).getLast();
    }

    @Test
    void tellTheBotThatItWasAdded() {
        long group = bench.group(true);

        var change = newest().path("my_chat_member");

        assertThat(change.path("chat").path("id").asLong()).isEqualTo(group);
        assertThat(change.path("old_chat_member").path("status").asString()).isEqualTo("left");
        assertThat(change.path("new_chat_member").path("status").asString()).isEqualTo("administrator");
    }

    @Test
    void showAnAdministratorEverything() {
        long group = bench.group(true);

        bench.people.says(bench.mei, group, "among ourselves");

        assertThat(heard()).containsExactly("among ourselves");
    }

    @Test
    void showAnOrdinaryBotOnlyWhatIsForIt() {
        long group = bench.group(false);
        int asked = bench.call("sendMessage", Map.of("chat_id", group, "text", "Why?"))
                .result()
                .path("message_id")
                .asInt();

        bench.people.says(bench.mei, group, "among ourselves");
        bench.people.says(bench.mei, group, "/help");
        bench.people.says(bench.mei, group, "/help@" + bench.simulator.username());
        bench.people.says(bench.mei, group, "/help@another_bot");
        bench.people.replies(bench.mei, group, asked, "because");

        assertThat(heard()).containsExactly("/help", "/help@" + bench.simulator.username(), "because");
    }

    @Test
    void knowWhoIsInThem() {
        long group = bench.group(true);
        var stranger = bench.people.meet("Bo", null, "en");
        bench.people.says(stranger, stranger.id(), "/start");

        assertThat(status(group, bench.ann)).isEqualTo("creator");
        assertThat(status(group, bench.mei)).isEqualTo("member");
        assertThat(status(group, stranger)).isEqualTo("left");
        bench.people.groups().leave(group, bench.mei);
        assertThat(status(group, bench.mei)).isEqualTo("left");
    }

    @Test
    void knowWhoIsRestrictedInThemAndWhoWasThrownOut() {
        long group = bench.group(true);
        var groups = bench.people.groups();

        groups.restrict(group, bench.mei);
        assertThat(status(group, bench.mei)).isEqualTo("restricted");
        assertThat(member(group, bench.mei).path("is_member").asBoolean()).isTrue();
        groups.leave(group, bench.mei);
        assertThat(status(group, bench.mei)).isEqualTo("restricted");
        assertThat(member(group, bench.mei).path("is_member").asBoolean()).isFalse();
        groups.ban(group, bench.mei);

        assertThat(status(group, bench.mei)).isEqualTo("kicked");
        groups.join(group, bench.mei);
        assertThat(status(group, bench.mei)).isEqualTo("member");
    }

    @Test
    void tellAdministratorsOfHiddenMembers() {
        long group = bench.group(true);

        bench.people.groups().hideMembers(group, true);

        assertThat(status(group, bench.mei)).isEqualTo("member");
    }

    @Test
    void takeTheirPeopleAlongWhenTheyAreUpgraded() {
        long group = bench.group(true);
        bench.people.groups().restrict(group, bench.mei);

        long successor = bench.people.groups().upgrade(group);

        assertThat(status(successor, bench.ann)).isEqualTo("creator");
        assertThat(status(successor, bench.mei)).isEqualTo("restricted");
        assertThat(status(group, bench.ann)).isEqualTo("left");
    }

    private String status(long group, Person person) {
        return member(group, person).path("status").asString();
    }

    private JsonNode member(long group, Person person) {
        return bench.call("getChatMember", Map.of("chat_id", group, "user_id", person.id()))
                .result();
    }

    @Test
    void nameTheirSuccessorWhenTheyWereUpgraded() {
        long group = bench.group(true);

        long successor = bench.people.groups().upgrade(group);
        var answer = bench.call("sendMessage", Map.of("chat_id", group, "text", "hello"));

        assertThat(answer.body().path("parameters").path("migrate_to_chat_id").asLong())
                .isEqualTo(successor);
        assertThat(bench.call("sendMessage", Map.of("chat_id", successor, "text", "hello"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPersonWhoBlocksTheBotIsReportedAndMayLetItInAgain() {
        bench.people.blocks(bench.ann, true);
        var blocked = newest().path("my_chat_member");
        bench.people.blocks(bench.ann, false);

        assertThat(blocked.path("new_chat_member").path("status").asString()).isEqualTo("kicked");
        assertThat(newest().path("my_chat_member")
                        .path("new_chat_member")
                        .path("status")
                        .asString())
                .isEqualTo("member");
        assertThat(bench.sent("hello")).isPositive();
    }

    @Test
    void theNarrowestMenuWins() {
        long group = bench.group(true);
        menu("{\"type\":\"default\"}", "", "everywhere");
        menu("{\"type\":\"all_private_chats\"}", "", "private");
        menu("{\"type\":\"all_private_chats\"}", "zh", "private_zh");
        menu("{\"type\":\"chat\",\"chat_id\":" + bench.ann.id() + "}", "", "own");

        assertThat(seen(bench.ann, bench.ann.id())).isEqualTo("own");
        assertThat(seen(bench.mei, bench.mei.id())).isEqualTo("private_zh");
        assertThat(seen(bench.mei, group)).isEqualTo("everywhere");
        bench.call("deleteMyCommands", Map.of("scope", "{\"type\":\"chat\",\"chat_id\":" + bench.ann.id() + "}"));
        assertThat(seen(bench.ann, bench.ann.id())).isEqualTo("private");
    }

    private void menu(String scope, String language, String command) {
        var commands = "[{\"command\":\"" + command + "\",\"description\":\"x\"}]";
        var parameters = Map.of("scope", scope, "language_code", language, "commands", commands);
        assertThat(bench.call("setMyCommands", parameters).status()).isEqualTo(200);
    }

    private String seen(Person person, long chat) {
        return bench.people.menu(person, chat).path(0).path("command").asString();
    }
}
