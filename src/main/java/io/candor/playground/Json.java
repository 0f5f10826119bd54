package io.candor.playground;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Trees of JSON, read and written. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern HALF = Pattern.compile("[\\x{d800}-\\x{dfff}]");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array() {
        return NODES.arrayNode();
    }

    static JsonNode yes() {
        return NODES.booleanNode(true);
    }

    static JsonNode number(long number) {
        return NODES.numberNode(number);
    }

    /** Text that is written as it stands, valid JSON or not. */
    static JsonNode raw(String json) {
        return NODES.rawValueNode(new RawValue(json));
    }

    static ArrayNode array(Iterable<? extends JsonNode> items) {
        var array = array();
        items.forEach(array::add);
        return array;
    }

    /**
     * Reads one JSON value.
     *
     * @throws tools.jackson.core.JacksonException if it is none
     */
    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** Halves of characters are written as escapes, so that they survive UTF-8 as they do in Telegram's answers. */
    static String write(JsonNode node) {
        var json = MAPPER.writeValueAsString(node);
        return HALF.matcher(json)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }
}
