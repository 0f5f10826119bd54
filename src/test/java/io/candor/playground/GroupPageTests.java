package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.candor.support.Await;
import io.candor.support.Browser;
import io.candor.support.BrowserChat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the page shows of groups and of what a bot does there, in a real browser, with a bot that does what it is told. */
class GroupPageTests {
    private OpenPlayground page;
    private Simulator simulator;
    private Browser browser;
    private long desk;

    @BeforeAll
    static void needsChromium() {
        assumeThat(Browser.isInstalled()).isTrue();
    }

    @BeforeEach
    void open() {
        page = new OpenPlayground();
        simulator = page.simulator();
        desk = simulator.world().chats().stream()
                .filter(chat -> !chat.isPrivate())
                .findFirst()
                .orElseThrow()
                .id();
        browser = Browser.open(page.uri("/").toString(), 1440, 900);
    }

    @AfterEach
    void close() {
        browser.close();
        page.close();
    }

    private Person person(String name) {
        return simulator.world().people().stream()
                .filter(person -> person.firstName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode bot(String method, Map<String, Object> parameters) throws IOException, InterruptedException {
        var query = parameters.entrySet().stream()
                .map(each ->
                        each.getKey() + "=" + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var address = URI.create(simulator.url() + "/bot" + simulator.token() + "/" + method + "?" + query);
        var answer = OpenPlayground.HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        return Json.read(answer.body()).path("result");
    }

    private BrowserChat deskChat() {
        return browser.chat("group", "en");
    }

    private boolean isAsked() {
        return browser.isVisible("[data-testid=pane][data-role=group] [data-testid=reply-bar]");
    }

    @Test
    void asksOnlyWhomAQuestionMentions() throws IOException, InterruptedException {
        deskChat();
        var ask = "{\"force_reply\":true,\"selective\":true,\"input_field_placeholder\":\"A date\"}";
        bot("sendMessage", Map.of("chat_id", desk, "text", "@maria_checks until when?", "reply_markup", ask));
        deskChat().sees("until when?");
        assertThat(isAsked()).isFalse();

        browser.choose("[data-testid=speaker]", "Maria");

        browser.await("the question for Maria", this::isAsked);
        browser.choose("[data-testid=speaker]", "Grace");
        browser.await("none for Grace", () -> !isAsked());
    }

    @Test
    void goesOnInThePrivateChatWhereTheAnswerToAPressLeads() throws IOException, InterruptedException {
        var key = "{\"inline_keyboard\":[[{\"text\":\"📅 Deadline\",\"callback_data\":\"x\"}]]}";
        bot("sendMessage", Map.of("chat_id", desk, "text", "R-24", "reply_markup", key));
        var group = deskChat();
        group.seesButton("📅");
        browser.click("[data-testid=pane][data-role=group] [data-testid=key][data-lead='📅']");
        var press = newestPress();

        bot(
                "answerCallbackQuery",
                Map.of("callback_query_id", press, "url", "https://t.me/candor_playground_bot?start=go-on"));
        browser.click("[data-testid=pane][data-role=desk] [data-testid=start]");

        var said = "/start go-on";
        browser.await(
                "the start",
                () -> simulator.people().messages(person("Grace").id()).stream()
                        .anyMatch(message -> message.path("text").asString("").equals(said)));
    }

    private String newestPress() {
        return Await.until(this::press, () -> "a press among the updates");
    }

    private Optional<String> press() {
        try {
            var query = bot("getUpdates", Map.of("offset", -1)).path(0).path("callback_query");
            return Optional.of(query.path("id").asString("")).filter(id -> !id.isEmpty());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void namesTopicsAndShowsNoQuotationOfTheirBeginnings() throws IOException, InterruptedException {
        var groups = simulator.people().groups();
        long group = groups.foundWithTopics("Reading room", List.of(person("Grace")));
        groups.addBot(group, person("Grace"), true);
        int doors = groups.topic(group, "Doors");
        bot("sendMessage", Map.of("chat_id", group, "message_thread_id", doors, "text", "The door is mended."));
        simulator.people().says(person("Grace"), new Spot(group, 0, true), "Thank you all.");

        var room = "[data-chat='" + group + "']";
        browser.click("[data-testid=chat]" + room + " [data-testid=chat-open]");

        browser.await(
                "both messages",
                () -> shown(room).contains("The door is mended.") && shown(room).contains("Thank you all."));
        var shown = shown(room);
        assertThat(shown).contains("# Doors", "The door is mended.").containsPattern("Reading room\\s+Thank you all");
        assertThat(browser.isVisible("[data-testid=pane]" + room + " [data-testid=quoted]"))
                .isFalse();
    }

    @Test
    void missesNothingThatIsSaidWhileAGroupIsLoaded() throws IOException, InterruptedException {
        browser.script("const at = window.fetch;"
                + "window.fetch = async (...call) => {"
                + "  const answer = await at(...call);"
                + "  document.title = String(call[0]).includes('messages') ? 'loading' : document.title;"
                + "  await new Promise((go) => setTimeout(go, 1500));"
                + "  return answer; }");
        var groups = simulator.people().groups();
        long group = groups.found("Reading room", List.of(person("Grace")));
        groups.addBot(group, person("Grace"), true);
        browser.await("the group on its way", () -> "loading".equals(browser.script("return document.title")));
        bot("sendMessage", Map.of("chat_id", group, "text", "The door is mended."));

        var room = "[data-chat='" + group + "']";
        browser.click("[data-testid=chat]" + room + " [data-testid=chat-open]");

        browser.await("what was said meanwhile", () -> shown(room).contains("The door is mended."));
    }

    private String shown(String room) {
        return String.valueOf(browser.script(
                "return [...document.querySelectorAll(arguments[0])].map((m) => m.innerText).join('|')",
                "[data-testid=pane]" + room + " [data-testid=message]"));
    }

    @Test
    void marksWhatIsProtectedAndFitsManyButtonsIntoANarrowWindow() throws IOException, InterruptedException {
        var labels = Arrays.asList("General office", "Discipline and conduct", "A unit with a rather long name indeed");
        var rows = labels.stream()
                .map(label -> "[{\"text\":\"👤 " + label + "\",\"callback_data\":\"x\"},{\"text\":\"📅 " + label
                        + "\",\"callback_data\":\"y\"}]")
                .collect(Collectors.joining(","));
        bot(
                "sendMessage",
                Map.of(
                        "chat_id",
                        desk,
                        "text",
                        "Words of S-7F3K9Q",
                        "protect_content",
                        true,
                        "reply_markup",
                        "{\"inline_keyboard\":[" + rows + "]}"));

        browser.resize(360, 740);
        deskChat().sees("S-7F3K9Q");

        assertThat(browser.isVisible("[data-testid=pane][data-role=group] .lock"))
                .isTrue();
        assertThat(browser.script("return document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        browser.screenshot("group-narrow");
    }
}
