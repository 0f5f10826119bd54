package io.candor;

import org.springframework.context.ApplicationContext;

/**
 * What the jar does instead of starting the bot: {@code java -jar candor.jar NAME}, with settings behind it as at any
 * start. Each is listed in {@code META-INF/spring.factories}.
 */
public interface JarCommand {
    /** Stands in the environment while one is carried out, with its name. */
    String PROPERTY = "io.candor.command";

    /** One or more words. */
    String name();

    /** The configuration of what it needs of Candor, and of no more. */
    Class<?> parts();

    /** Does it, and prints what came of it. */
    void run(ApplicationContext parts);
}
