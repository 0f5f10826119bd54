package io.candor.playground;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a call came with; all of it is text, as on Telegram's server, and numbers are read as leniently as there. */
record Parameters(Map<String, String> values, Map<String, Upload> files) {
    private static final Pattern NUMBER = Pattern.compile("^-?\\d{1,18}");

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean given(String name) {
        return !text(name).isEmpty();
    }

    boolean flag(String name) {
        return switch (text(name).strip()) {
            case "true", "True", "yes", "1" -> true;
            default -> false;
        };
    }

    /** The leading number, else 0. */
    long number(String name) {
        var found = NUMBER.matcher(text(name));
        return found.find() ? Long.parseLong(found.group()) : 0;
    }

    int number(String name, int otherwise, int least, int most) {
        return Math.toIntExact(Math.clamp(given(name) ? number(name) : otherwise, least, most));
    }

    /** The JSON value of a parameter, or null where it is not given. */
    @Nullable
    JsonNode json(String name, Refusal whenUnparsable) {
        try {
            return given(name) ? Json.read(text(name)) : null;
        } catch (JacksonException e) {
            throw whenUnparsable.because();
        }
    }

    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }
}
