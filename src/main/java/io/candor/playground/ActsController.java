package io.candor.playground;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What somebody at the page does in a chat, in the name of one of its people. */
@RestController
@OnlyInPlayground
@RequestMapping(
        path = "/playground/chats/{chat}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class ActsController {
    record Said(
            long person,
            String text,
            @JsonProperty("reply_to") @Nullable Integer replyTo) {}

    record Edited(long person, @JsonProperty("message_id") int message, String text) {}

    record Deleted(long person, @JsonProperty("message_id") int message) {}

    record Pressed(long person, @JsonProperty("message_id") int message, int row, int column) {}

    record Sent(long person, String kind, @Nullable String caption) {}

    record Blocked(long person, boolean blocked) {}

    private final People people;

    ActsController(Simulator simulator) {
        this.people = simulator.people();
    }

    @PostMapping("/messages")
    String say(@PathVariable long chat, @RequestBody Said said) {
        if (said.text().isBlank()) {
            throw new NotPossible("empty");
        }
        var who = people.known(said.person());
        int id = said.replyTo() == null
                ? people.says(who, chat, said.text())
                : people.replies(who, chat, said.replyTo(), said.text());
        return message(id);
    }

    @PostMapping("/edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable long chat, @RequestBody Edited edited) {
        people.edits(people.known(edited.person()), chat, edited.message(), edited.text());
    }

    @PostMapping("/delete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long chat, @RequestBody Deleted deleted) {
        people.deletes(people.known(deleted.person()), chat, deleted.message());
    }

    @PostMapping("/press")
    String press(@PathVariable long chat, @RequestBody Pressed pressed) {
        var who = people.known(pressed.person());
        var query = people.presses(who, chat, pressed.message(), pressed.row(), pressed.column());
        return Json.write(Json.object().put("query", query));
    }

    @PostMapping("/kind")
    String send(@PathVariable long chat, @RequestBody Sent sent) {
        var caption = sent.caption() == null ? "" : sent.caption();
        return message(people.sends(people.known(sent.person()), new Spot(chat), Kind.of(sent.kind()), caption)
                .getFirst());
    }

    @PostMapping("/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void block(@PathVariable long chat, @RequestBody Blocked blocked) {
        if (chat != blocked.person()) {
            throw new NotPossible("other-chat");
        }
        people.blocks(people.known(blocked.person()), blocked.blocked());
    }

    private static String message(int id) {
        return Json.write(Json.object().put("message_id", id));
    }
}
