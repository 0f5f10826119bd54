package io.candor;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Candor. Beans go by their full names, since features are packages and may call things alike. */
@SpringBootApplication(proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Candor {

    public static void main(String[] args) {
        try {
            JarCommands.asked(args)
                    .ifPresentOrElse(
                            command -> System.exit(JarCommands.carryOut(command, args)),
                            () -> SpringApplication.run(Candor.class, args));
        } catch (CannotStart unknown) {
            System.err.println(FailedStart.sentence("Nothing was done: ", unknown));
            System.exit(1);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
