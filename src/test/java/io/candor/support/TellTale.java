package io.candor.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Simulator;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.web.client.RestClient;

/**
 * Listens to every log at TRACE while people talk, and afterwards searches the logs, a dump of the database and the
 * metrics for them: their ids, names, words and codes, in all the ways in which such a thing can be written.
 */
class TellTale implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        SpringExtension.getApplicationContext(test); // its start sets the logging up anew
        TraceLog.listen();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        var canaries = Canaries.of(application.getBean(Simulator.class));

        var found = new TreeMap<String, Object>();
        places(application).forEach((place, text) -> {
            var kinds = canaries.in(text);
            if (!kinds.isEmpty()) {
                found.put(place, kinds);
            }
        });

        assertThat(canaries.size()).isPositive();
        assertThat(found).as("kinds of things about people that were found").isEmpty();
    }

    private static Map<String, String> places(ApplicationContext application) {
        return Map.of(
                "log", TraceLog.text(),
                "database", Dump.of(application.getBean(DataSource.class)),
                "metrics", metrics(application));
    }

    private static String metrics(ApplicationContext application) {
        var port = application.getEnvironment().getProperty("local.server.port");
        return RestClient.create()
                .get()
                .uri(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"))
                .retrieve()
                .requiredBody(String.class);
    }
}
