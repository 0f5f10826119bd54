package io.candor.playground;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code getUpdates} and the methods about the webhook, which is remembered and never called. */
final class UpdateMethods {
    private static final int MOST = 100;
    private static final int LONGEST_POLL = 50;
    private static final int LONGEST_SECRET = 256;

    private final UpdateQueue updates;
    private volatile String webhook = "";

    UpdateMethods(UpdateQueue updates) {
        this.updates = updates;
    }

    Map<String, Method> methods() {
        return Map.of(
                "getupdates",
                this::getUpdates,
                "setwebhook",
                this::setWebhook,
                "deletewebhook",
                given -> webhook("", given),
                "getwebhookinfo",
                given -> info());
    }

    private JsonNode getUpdates(Parameters given) throws InterruptedException {
        if (!webhook.isEmpty()) {
            throw Refusal.CONFLICT_WEBHOOK_ACTIVE.because();
        }
        allow(given);
        var patience = Duration.ofSeconds(given.number("timeout", 0, 0, LONGEST_POLL));
        int offset = given.number("offset", 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        var taken = updates.take(offset, given.number("limit", MOST, 1, MOST), patience);
        return Json.raw("[" + String.join(",", taken) + "]");
    }

    /** Without a list of kinds the last one stays, with an empty one all usual kinds come. */
    private void allow(Parameters given) {
        try {
            if (given.given("allowed_updates")) {
                updates.allow(kinds(Json.read(given.text("allowed_updates"))));
            }
        } catch (JacksonException e) {
            updates.allow(Set.of());
        }
    }

    private static Set<String> kinds(JsonNode list) {
        return list.valueStream().map(kind -> kind.asString("")).collect(Collectors.toSet());
    }

    private JsonNode setWebhook(Parameters given) {
        var url = given.text("url");
        if (!url.isEmpty() && !url.startsWith("https://")) {
            throw Refusal.WEBHOOK_NOT_HTTPS.because();
        }
        if (given.text("secret_token").length() > LONGEST_SECRET) {
            throw Refusal.WEBHOOK_SECRET_TOO_LONG.because();
        }
        if (!given.text("secret_token").matches("[A-Za-z0-9_-]*")) {
            throw Refusal.WEBHOOK_SECRET_INVALID.because();
        }
        allow(given);
        return webhook(url, given);
    }

    private JsonNode webhook(String url, Parameters given) {
        webhook = url;
        if (given.flag("drop_pending_updates")) {
            updates.clear();
        }
        if (!url.isEmpty()) {
            updates.interrupt(Refusal.CONFLICT_WEBHOOK_SET.because());
        }
        return Json.yes();
    }

    private JsonNode info() {
        var info = Json.object()
                .put("url", webhook)
                .put("has_custom_certificate", false)
                .put("pending_update_count", updates.pending());
        if (!updates.allowed().isEmpty()) {
            updates.allowed().stream().sorted().forEach(info.putArray("allowed_updates")::add);
        }
        return info;
    }
}
