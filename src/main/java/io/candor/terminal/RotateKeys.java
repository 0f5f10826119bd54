package io.candor.terminal;

import io.candor.JarCommand;
import io.candor.sealing.KeyInventory;
import io.candor.sealing.KeyRotation;
import org.springframework.context.ApplicationContext;

/** {@code keys rotate}: changes the keys of periods as the calendar demands, for a keyset that the bot may not write. */
class RotateKeys implements JarCommand {

    @Override
    public String name() {
        return "keys rotate";
    }

    @Override
    public Class<?> parts() {
        return ChangingKeys.class;
    }

    @Override
    public void run(ApplicationContext parts) {
        var screen = parts.getBean(Screen.class);
        screen.destroyed(parts.getBean(KeyRotation.class).run());
        screen.show(parts.getBean(KeyInventory.class).list());
    }
}
