package io.candor.playground;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A text and its entities. */
record Formatted(String text, List<Entity> entities) {
    Formatted {
        entities = entities.stream().sorted(Entity.ORDER).toList();
    }

    static Formatted plain(String text) {
        return new Formatted(text, List.of());
    }

    /** Puts the text under {@code name} and its entities beside it; there is no empty one. */
    void into(ObjectNode message, String name) {
        message.put(name, text);
        if (text.isEmpty()) {
            message.remove(name);
        }
        var beside = Objects.equals(name, "text") ? "entities" : name + "_entities";
        if (entities.isEmpty()) {
            message.remove(beside);
        } else {
            message.set(beside, Json.array(entities.stream().map(Entity::json).toList()));
        }
    }

    @Override
    public String toString() {
        return "Formatted[" + text.length() + " units, " + entities + "]";
    }
}
