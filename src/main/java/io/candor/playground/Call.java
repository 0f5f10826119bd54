package io.candor.playground;

import java.util.Map;

/**
 * A call that the bot made.
 *
 * @param method in small letters
 * @param parameters objects and arrays as JSON
 * @param code of the answer: 200, what it was refused with, or 0 where no answer arrived
 */
public record Call(String method, Map<String, String> parameters, int code) {

    @Override
    public String toString() {
        return method + " " + parameters.keySet() + " " + code;
    }
}
