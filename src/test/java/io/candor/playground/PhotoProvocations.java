package io.candor.playground;

import static io.candor.playground.Refusal.*;

import io.candor.playground.Bench.Answer;
import io.candor.playground.Provocations.Provocation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** For each refusal about photos and files a call that earns it. */
final class PhotoProvocations {
    private static final byte[] PHOTO = StockPicture.numbered(1).bytes();
    private static final byte[] HUGE = Arrays.copyOf(PHOTO, (10 << 20) + 1);
    private static final String GOOD = "{\"type\":\"photo\",\"media\":\"attach://file\"}";

    private final Map<Refusal, Provocation> all = new EnumMap<>(Refusal.class);

    private PhotoProvocations() {
        photos();
        media();
        files();
    }

    static Map<Refusal, Provocation> all() {
        return new PhotoProvocations().all;
    }

    private void add(Refusal refusal, Function<Bench, Answer> call, Object... details) {
        all.put(refusal, new Provocation(call, details));
    }

    private void photos() {
        add(PHOTO_MISSING, bench -> bench.call("sendPhoto", Map.of("chat_id", bench.ann.id())));
        add(PHOTO_UNKNOWN, bench -> bench.call("sendPhoto", Map.of("chat_id", bench.ann.id(), "photo", "AgACx")));
        add(PHOTO_TOO_BIG, bench -> photo(bench, "", HUGE), HUGE.length);
        add(PHOTO_DIMENSIONS, bench -> photo(bench, "", png(2_100, 100)));
        add(IMAGE_PROCESS_FAILED, bench -> photo(bench, "", new byte[] {1, 2, 3}));
        add(CAPTION_TOO_LONG, bench -> photo(bench, "x".repeat(1025), PHOTO));
        add(EDIT_WITHOUT_TEXT, bench -> edit(bench, "editMessageText", Map.of("text", "x")));
        add(
                EDIT_WITHOUT_CAPTION,
                bench -> bench.call(
                        "editMessageCaption",
                        Map.of("chat_id", bench.ann.id(), "message_id", bench.sent("x"), "caption", "y")));
    }

    private static Answer photo(Bench bench, String caption, byte[] photo) {
        return bench.upload("sendPhoto", Map.of("chat_id", bench.ann.id(), "caption", caption), "photo", photo);
    }

    private static Answer edit(Bench bench, String method, Map<String, ?> what) {
        var form = new HashMap<String, Object>(what);
        form.put("chat_id", bench.ann.id());
        form.put("message_id", bench.photo(Map.of()).path("message_id").asInt());
        return bench.call(method, form);
    }

    private void media() {
        add(MEDIA_MISSING, bench -> edit(bench, "editMessageMedia", Map.of()));
        media(MEDIA_UNPARSABLE, "{");
        media(MEDIA_NOT_AN_OBJECT, "[]");
        media(MEDIA_WITHOUT_FILE, GOOD);
        add(
                MEDIA_TYPE,
                bench -> bench.upload(
                        "editMessageMedia",
                        Map.of("chat_id", bench.ann.id(), "message_id", 1, "media", GOOD.replace("photo", "smell")),
                        "file",
                        PHOTO),
                "smell");
    }

    private void media(Refusal refusal, String media) {
        add(refusal, bench -> edit(bench, "editMessageMedia", Map.of("media", media)));
    }

    private void files() {
        add(FILE_ID_MISSING, bench -> bench.call("getFile", Map.of()));
        add(FILE_ID_INVALID, bench -> bench.call("getFile", Map.of("file_id", "AgACx")));
        add(FILE_NOT_FOUND, bench -> bench.get("/file/bot" + bench.simulator.token() + "/photos/none.jpg"));
        add(FILE_TOO_BIG, bench -> {
            var huge = new Upload("huge.png", "image/png", new byte[(20 << 20) + 1]);
            bench.people.pictures().file(bench.ann, new Spot(bench.ann.id()), huge, "");
            var sent = bench.people.messages(bench.ann.id()).getLast();
            return bench.call(
                    "getFile",
                    Map.of("file_id", sent.path("document").path("file_id").asString()));
        });
    }

    private static byte[] png(int width, int height) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
