package io.candor.terminal;

import io.candor.JarCommand;
import io.candor.sealing.KeyInventory;
import org.springframework.context.ApplicationContext;

/** {@code keys show}: lists the keys and what each is good for, never the keys themselves. */
class ShowKeys implements JarCommand {

    @Override
    public String name() {
        return "keys show";
    }

    @Override
    public Class<?> parts() {
        return ReadingKeys.class;
    }

    @Override
    public void run(ApplicationContext parts) {
        parts.getBean(Screen.class).show(parts.getBean(KeyInventory.class).list());
    }
}
