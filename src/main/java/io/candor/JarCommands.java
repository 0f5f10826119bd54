package io.candor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Finds the command that was typed behind {@code java -jar candor.jar}, and carries it out in place of the bot. */
class JarCommands {
    private JarCommands() {}

    /**
     * The command; nothing where there are only settings.
     *
     * @throws CannotStart when there is no such command: who mistypes one does not mean to start the bot
     */
    static Optional<JarCommand> asked(String... arguments) {
        var name = Stream.of(arguments).takeWhile(word -> !word.startsWith("-")).collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : Optional.of(named(name));
    }

    /** The exit code. */
    static int carryOut(JarCommand command, String... arguments) {
        return started(command, arguments).map(parts -> done(command, parts)).orElse(1);
    }

    private static JarCommand named(String name) {
        var all = SpringFactoriesLoader.forDefaultResourceLocation().load(JarCommand.class);
        return all.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart("There is no command \"" + name + "\".", "There are: " + names(all)));
    }

    private static String names(List<JarCommand> commands) {
        return commands.stream()
                .map(JarCommand::name)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", ", "", "."));
    }

    private static Optional<ConfigurableApplicationContext> started(JarCommand command, String... arguments) {
        try {
            return Optional.of(new SpringApplicationBuilder(command.parts(), UnknownSettings.class)
                    .web(WebApplicationType.NONE)
                    .properties(
                            JarCommand.PROPERTY + "=" + command.name(),
                            "logging.level.root=warn",
                            "spring.main.log-startup-info=false")
                    .run(arguments));
        } catch (RuntimeException told) {
            return Optional.empty(); // by FailedStart
        }
    }

    @SuppressWarnings("SystemOut") // for whoever sits at the terminal
    private static int done(JarCommand command, ConfigurableApplicationContext parts) {
        try (parts) {
            command.run(parts);
            return 0;
        } catch (RuntimeException failure) {
            System.err.println(FailedStart.sentence("This was not finished: ", failure));
            return 1;
        }
    }
}
