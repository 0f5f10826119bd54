package io.candor.conversation;

import io.candor.bot.Action;
import io.candor.bot.Button;
import io.candor.bot.Language;
import io.candor.bot.Prompt;
import io.candor.bot.SignedActions;
import io.candor.bot.SignedActions.Purpose;
import io.candor.bot.SignedActions.Spoken;
import io.candor.playground.Call;
import io.candor.playground.Simulator;
import io.candor.sealing.Bytes;
import io.candor.support.Await;
import io.candor.support.Member;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/**
 * The tools of a forger: real tokens of every family of buttons and prompts that there is, and ways to hand them in over
 * HTTP as no telephone would. Families are asked of the handlers themselves, so a new one is attacked from its first day.
 */
@TestComponent
public class Forgery {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final Pattern CALLBACK = Pattern.compile("\"callback_data\":\"([^\"]+)\"");

    private final Simulator simulator;
    private final SignedActions actions;
    private final List<Button> buttons;
    private final List<Prompt> prompts;
    private int message = 500_000;

    Forgery(Simulator simulator, SignedActions actions, List<Button> buttons, List<Prompt> prompts) {
        this.simulator = simulator;
        this.actions = actions;
        this.buttons = buttons;
        this.prompts = prompts;
    }

    /** What the bot answers to a press: words, whether they must be confirmed, and what it opens. */
    record Answer(String text, boolean alert, String url) {}

    List<Button> buttons() {
        return buttons;
    }

    List<Prompt> prompts() {
        return prompts;
    }

    /** A button of that family, as the bot would show it in that chat. */
    String button(char family, char verb, Bytes subject, long chat) {
        return signed(Purpose.BUTTON, new Action(family, verb, subject, Bytes.of(new byte[10])), chat);
    }

    String button(Action action, long chat) {
        return signed(Purpose.BUTTON, action, chat);
    }

    /** A question of that family, as the bot would put it in that chat. */
    String prompt(char family, char verb, Bytes subject, long chat) {
        return signed(Purpose.PROMPT, new Action(family, verb, subject, Bytes.of(new byte[2])), chat);
    }

    String signed(Purpose purpose, Action action, long chat) {
        return actions.sign(purpose, chat, new Spoken(action, Language.ENGLISH));
    }

    boolean isReal(String token, long chat) {
        return actions.verify(Purpose.BUTTON, chat, token).isPresent();
    }

    /** All that is left of a token at every place where it can be cut, and some that were made longer. */
    static List<String> cut(String token) {
        var all = new ArrayList<String>();
        for (var end = 0; end < token.length(); end++) {
            all.add(token.substring(0, end));
            all.add(token.substring(token.length() - end));
        }
        Stream.of("=", "==", "A", "AA", " ").forEach(more -> all.add(token + more));
        return all;
    }

    /** One bit is another, each in turn, in the writing: also the bits that base64 has no use for. */
    static List<String> flipped(String token) {
        var all = new ArrayList<String>();
        for (var at = 0; at < token.length(); at++) {
            for (var bit = 1; bit < DIGITS.length(); bit <<= 1) {
                var other = DIGITS.charAt(DIGITS.indexOf(token.charAt(at)) ^ bit);
                all.add(token.substring(0, at) + other + token.substring(at + 1));
            }
        }
        return all;
    }

    /** What one says under the signature of the other. */
    static String spliced(String says, String signature) {
        var mac = 16;
        var body = Base64.getUrlDecoder().decode(says);
        var other = Base64.getUrlDecoder().decode(signature);
        System.arraycopy(other, other.length - mac, body, body.length - mac, mac);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(body);
    }

    /** All that buttons carry which were ever shown in that chat. */
    Set<String> shownIn(long chat) {
        var all = new HashSet<String>();
        simulator.calls().stream()
                .map(Call::parameters)
                .filter(each -> each.getOrDefault("chat_id", "").equals(Long.toString(chat)))
                .map(each -> each.getOrDefault("reply_markup", ""))
                .forEach(markup -> CALLBACK.matcher(markup).results().forEach(found -> all.add(found.group(1))));
        return all;
    }

    /** Presses all of it under one message; returns the different answers. */
    Set<Answer> press(Member who, long chat, int message, Collection<String> data) {
        var presses = data.stream()
                .map(each -> simulator.people().forges(who.person(), chat, message, each))
                .collect(Collectors.toSet());
        var answers = Await.until(
                () -> Optional.of(answersTo(presses)).filter(all -> all.size() == presses.size()),
                () -> "answers to " + presses.size() + " forgeries");
        return answers.stream()
                .map(each -> new Answer(
                        each.getOrDefault("text", ""),
                        Boolean.parseBoolean(each.getOrDefault("show_alert", "false")),
                        each.getOrDefault("url", "")))
                .collect(Collectors.toSet());
    }

    private List<Map<String, String>> answersTo(Set<String> presses) {
        return simulator.calls("answercallbackquery").stream()
                .map(Call::parameters)
                .filter(each -> presses.contains(each.get("callback_query_id")))
                .toList();
    }

    /** Hands in a text as if it replied to a message of the bot's with this token in a link in front. */
    void answer(Member who, long chat, String token, String text) {
        var place = "\"chat\":{\"id\":" + chat + ",\"type\":\"" + (chat > 0 ? "private" : "supergroup") + "\"}";
        var bot = simulator.token().split(":")[0];
        simulator.faults().inject("""
                "message":{"message_id":%d,"date":1,"text":"%s",%s,
                "from":{"id":%d,"is_bot":false,"first_name":"X","language_code":"en"},
                "reply_to_message":{"message_id":1,"date":1,"text":"_?",%s,
                "from":{"id":%s,"is_bot":true,"first_name":"C"},"entities":[
                {"type":"text_link","offset":0,"length":1,"url":"https://t.me/%s?p=%s"}]}}
                """.formatted(
                        ++message, text, place, who.person().id(), place, bot, simulator.username(), token));
    }
}
