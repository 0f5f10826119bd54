package io.candor;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Candor. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Candor {

    public static void main(String[] args) {
        SpringApplication.run(Candor.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
