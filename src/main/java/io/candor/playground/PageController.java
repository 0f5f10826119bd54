package io.candor.playground;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page shows: who is there, the chats, their messages and menus. */
@RestController
@OnlyInPlayground
@RequestMapping(path = "/playground", produces = MediaType.APPLICATION_JSON_VALUE)
class PageController {
    private static final Map<String, String> LANGUAGES = Map.of("en", "en", "zh", "zh-hans");

    private final Simulator simulator;
    private final World world;

    PageController(Simulator simulator) {
        this.simulator = simulator;
        this.world = simulator.world();
    }

    @GetMapping("/world")
    String world() {
        synchronized (world) {
            var json = Json.object();
            json.set("bot", Bot.CANDOR.json());
            json.set(
                    "people",
                    Json.array(world.people().stream().map(Cast::introduce).toList()));
            json.set(
                    "chats",
                    Json.array(world.chats().stream().map(PageController::face).toList()));
            json.set("commands", commands());
            return Json.write(json.put("event", world.journal().newest()));
        }
    }

    private static JsonNode face(Chat chat) {
        var json = chat.json();
        if (chat.isPrivate()) {
            json.set("title", json.remove("first_name"));
            return json.put("person", chat.id()).put("blocked", chat.standing() == Chat.Standing.BLOCKED);
        }
        chat.members().keySet().forEach(json.putArray("members")::add);
        return json;
    }

    private ObjectNode commands() {
        var commands = Json.object();
        LANGUAGES.forEach((name, language) -> commands.set(name, world.menus().inPrivate(language)));
        return commands;
    }

    @GetMapping("/chats/{chat}/messages")
    String messages(@PathVariable long chat) {
        return Json.write(Json.array(simulator.people().messages(chat)));
    }

    @GetMapping("/chats/{chat}/commands")
    String menu(@PathVariable long chat, @RequestParam long person) {
        return Json.write(simulator.people().menu(simulator.people().known(person), chat));
    }
}
