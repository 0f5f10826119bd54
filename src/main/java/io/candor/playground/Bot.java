package io.candor.playground;

import tools.jackson.databind.node.ObjectNode;

/** The one bot of the simulator. */
record Bot(long id, String firstName, String username) {
    static final Bot CANDOR = new Bot(1, "Candor 直言", "candor_playground_bot");

    ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("is_bot", true)
                .put("first_name", firstName)
                .put("username", username);
    }

    ObjectNode me() {
        return json().put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }
}
