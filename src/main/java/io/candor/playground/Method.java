package io.candor.playground;

import tools.jackson.databind.JsonNode;

/** One method of the Bot API. */
@FunctionalInterface
interface Method {
    /**
     * Returns the result.
     *
     * @throws Refused with Telegram's words
     */
    JsonNode call(Parameters given) throws InterruptedException;
}
