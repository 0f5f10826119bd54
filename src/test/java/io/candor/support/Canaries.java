package io.candor.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.candor.playground.Simulator;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What must not be found anywhere: people's ids, names, words and codes, each in every common encoding. */
public final class Canaries {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");
    private static final int START = 6;
    private static final int TELLING_NAME = START;
    private static final int TELLING_WORDS = 12;
    private static final int PIECE = 24;
    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> raw = new HashMap<>();

    private Canaries() {}

    /** Whoever has talked to the bot so far. */
    public static Canaries of(Simulator simulator) {
        return of(simulator, chat -> true);
    }

    /** Those of them whom the predicate takes. */
    public static Canaries of(Simulator simulator, LongPredicate whom) {
        var canaries = new Canaries();
        simulator.calls().stream()
                .map(call -> call.parameters().getOrDefault("chat_id", ""))
                .filter(chat -> chat.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .distinct()
                .filter(whom)
                .forEach(chat -> canaries.add(simulator, chat));
        return canaries;
    }

    /** Those of the kinds that the predicate takes. */
    public Canaries only(Predicate<String> wanted) {
        var some = new Canaries();
        kinds.forEach((canary, kind) -> {
            if (wanted.test(kind)) {
                some.kinds.put(canary, kind);
            }
        });
        raw.forEach((canary, kind) -> {
            if (wanted.test(kind)) {
                some.raw.put(canary, kind);
            }
        });
        return some;
    }

    public int size() {
        return kinds.size();
    }

    /** Which kinds of things about people stand in a text, in whatever case; the things themselves are not told. */
    public Set<String> in(String text) {
        return search(text, kinds);
    }

    /** Which of them stand in a file, in whatever encoding: as text of several kinds, and bare as a computer keeps them. */
    public Set<String> in(byte[] bytes) {
        var bare = new HashMap<>(bytes(kinds));
        bare.putAll(raw);
        return search(new String(bytes, ISO_8859_1), bare);
    }

    private static Map<String, String> bytes(Map<String, String> kinds) {
        var encoded = new HashMap<String, String>();
        kinds.forEach((canary, kind) -> Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                .forEach(charset -> encoded.put(latin(canary.getBytes(charset)), kind + " in " + charset)));
        return encoded;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static Set<String> search(String text, Map<String, String> kinds) {
        var lower = text.toLowerCase(Locale.ROOT);
        var byStart = kinds.keySet().stream()
                .collect(Collectors.groupingBy(
                        canary -> canary.substring(0, START).hashCode()));
        var found = new TreeSet<String>();
        var rolling = new Rolling(lower, START);
        for (var at = 0; rolling.stands(at); at++) {
            for (var canary : byStart.getOrDefault(rolling.at(at), List.of())) {
                if (lower.startsWith(canary, at)) {
                    found.add(kinds.get(canary));
                }
            }
        }
        return found;
    }

    private void add(Simulator simulator, long chat) {
        addNumber(chat);
        simulator.people().news(chat, 0).forEach(this::addMessage);
        simulator.people().messages(chat).forEach(this::addMessage);
    }

    private void addMessage(JsonNode message) {
        var text = message.path("text").asString("");
        if (message.path("from").path("is_bot").asBoolean()) {
            CODE.matcher(text).results().forEach(code -> addCode(code.group()));
            return;
        }
        addPhone(message.path("contact").path("phone_number").asString(""));
        Stream.of("first_name", "last_name", "username")
                .map(field -> message.path("from").path(field).asString(""))
                .filter(name -> name.length() >= TELLING_NAME)
                .forEach(name -> addText("name", name));
        if (text.length() >= TELLING_WORDS
                && !text.startsWith("/")
                && !CODE.matcher(text).matches()) {
            addText("words", text);
            pieces(text).forEach(piece -> put(piece, "a piece of words"));
        }
    }

    private static Stream<String> pieces(String text) {
        return IntStream.rangeClosed(0, text.length() / PIECE - 1)
                .mapToObj(nth -> text.substring(nth * PIECE, (nth + 1) * PIECE));
    }

    private void addCode(String grouped) {
        addText("code", grouped);
        addText("code", grouped.replace("-", ""));
    }

    private void addNumber(long id) {
        addText("id", Long.toString(id));
        put(Long.toHexString(id), "id in hex");
        for (var order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            var bytes = ByteBuffer.allocate(8).order(order).putLong(id).array();
            addBytes("id as bytes", bytes);
            raw.put(latin(bytes), "id as bare bytes");
        }
        raw.put(latin(numeric(id)), "id as a numeric of PostgreSQL");
    }

    private void addPhone(String number) {
        if (!number.isEmpty()) {
            addText("telephone", number.substring(1));
        }
    }

    /** Groups of four decimal digits, each in two bytes, as PostgreSQL lays down a number of any size. */
    private static byte[] numeric(long id) {
        var digits = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        for (var unit = 1_000_000_000_000L; unit > 0; unit /= 10_000) {
            digits.putShort((short) (id / unit % 10_000));
        }
        return digits.array();
    }

    private void addText(String kind, String text) {
        put(text, kind);
        addBytes(kind, text.getBytes(UTF_8));
        addBytes(kind, text.getBytes(UTF_16LE));
        HASHES.forEach(hash -> addBytes(kind + " as " + hash, digest(hash, text.getBytes(UTF_8))));
    }

    private void addBytes(String kind, byte[] bytes) {
        put(HEX.formatHex(bytes), kind + " in hex");
        put(Base64.getEncoder().withoutPadding().encodeToString(bytes), kind + " in base64");
        put(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), kind + " in base64url");
    }

    private void put(String canary, String kind) {
        kinds.put(canary.toLowerCase(Locale.ROOT), kind);
    }

    private static byte[] digest(String hash, byte[] bytes) {
        try {
            return MessageDigest.getInstance(hash).digest(bytes);
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
