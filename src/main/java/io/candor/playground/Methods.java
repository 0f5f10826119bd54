package io.candor.playground;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** All methods that the simulator knows, one at a time; only waiting for updates holds nobody up. */
final class Methods {
    private final World world;
    private final Map<String, Method> inWorld = new HashMap<>();
    private final Map<String, Method> aboutUpdates;

    Methods(World world, Pace pace) {
        this.world = world;
        var access = new ChatAccess(world);
        inWorld.putAll(new SendMethods(world, access, pace).methods());
        inWorld.putAll(new EditMethods(world, access, pace).methods());
        inWorld.putAll(new FileMethods(world.shelf()).methods());
        inWorld.putAll(new DeleteMethods(world, access).methods());
        inWorld.putAll(new CommandMethods(world, access).methods());
        inWorld.putAll(new ChatMethods(world, access).methods());
        aboutUpdates = new UpdateMethods(world.updates()).methods();
    }

    JsonNode call(String name, Parameters given) throws InterruptedException {
        var waiting = aboutUpdates.get(name);
        if (waiting != null) {
            return waiting.call(given);
        }
        var method = inWorld.get(name);
        if (method == null) {
            throw Refusal.METHOD_NOT_FOUND.because();
        }
        synchronized (world) {
            return method.call(given);
        }
    }
}
