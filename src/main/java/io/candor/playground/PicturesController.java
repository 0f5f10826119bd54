package io.candor.playground;

import io.candor.playground.Pictures.Parcel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The pictures that the page shows, and those that somebody at it sends from their own disk. */
@RestController
@OnlyInPlayground
class PicturesController {
    private static final int MOST_BYTES = 32 << 20;

    private final People people;
    private final Shelf shelf;

    PicturesController(Simulator simulator) {
        this.people = simulator.people();
        this.shelf = simulator.world().shelf();
    }

    /** What is no picture goes out as mere bytes, which no browser shows. */
    @GetMapping("/playground/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return Optional.ofNullable(shelf.find(id))
                .map(stored -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(type(stored.bytes()))
                        .body(stored.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static MediaType type(byte[] bytes) {
        return Photos.type(bytes).map(MediaType::parseMediaType).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    /** The form is taken apart here, in memory: the server would lay the picture down on the disk. */
    @PostMapping(
            path = "/playground/chats/{chat}/picture",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String send(@PathVariable long chat, @RequestHeader("Content-Type") String type, @RequestBody byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new NotPossible("too-large");
        }
        var form = new Form(new HashMap<>(), new HashMap<>());
        new Multipart(form.values, form.files).read(body, type);
        var who = people.known(form.number("person").orElseThrow(Form::unreadable));
        int id = people.pictures().sends(who, new Spot(chat), form.parcel());
        return Json.write(Json.object().put("message_id", id));
    }

    private record Form(Map<String, String> values, Map<String, Upload> files) {

        Parcel parcel() {
            return new Parcel(
                    Optional.ofNullable(files.get("picture")).orElseThrow(Form::unreadable),
                    values.getOrDefault("caption", ""),
                    values.containsKey("as_file"),
                    number("reply_to").map(Long::intValue).orElse(null));
        }

        Optional<Long> number(String name) {
            try {
                return Optional.ofNullable(values.get(name)).map(Long::valueOf);
            } catch (NumberFormatException e) {
                throw unreadable();
            }
        }

        static NotPossible unreadable() {
            return new NotPossible("unreadable");
        }

        @Override
        public String toString() {
            return "Form[redacted]";
        }
    }
}
