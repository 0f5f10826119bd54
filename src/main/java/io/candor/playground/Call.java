package io.candor.playground;

import java.util.List;
import java.util.Map;

/**
 * A call that the bot made.
 *
 * @param method in small letters
 * @param parameters objects and arrays as JSON
 * @param uploads the files that came along
 * @param code of the answer: 200, what it was refused with, or 0 where no answer arrived
 */
public record Call(String method, Map<String, String> parameters, List<Upload> uploads, int code) {

    @Override
    public String toString() {
        return method + " " + parameters.keySet() + " " + code;
    }
}
