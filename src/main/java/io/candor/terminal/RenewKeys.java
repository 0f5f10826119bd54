package io.candor.terminal;

import io.candor.JarCommand;
import io.candor.sealing.KeyRotation;
import org.springframework.context.ApplicationContext;

/** {@code keys renew}: new keys for receipt codes and buttons, where somebody may have seen the old ones. */
class RenewKeys implements JarCommand {

    @Override
    public String name() {
        return "keys renew";
    }

    @Override
    public Class<?> parts() {
        return ChangingKeys.class;
    }

    @Override
    public void run(ApplicationContext parts) {
        parts.getBean(KeyRotation.class).renew();
        parts.getBean(Screen.class).renewed();
    }
}
