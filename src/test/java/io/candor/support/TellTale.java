package io.candor.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Simulator;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.web.client.RestClient;

/**
 * Listens to every log at TRACE while people talk, and afterwards searches the logs, the metrics, a dump of the database
 * and all that officials were sent for them: their ids, names, words and codes, in all the ways in which such a thing can
 * be written. Officials stand in the database by right, but in no log and no metric.
 */
class TellTale implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace OURS = Namespace.create(TellTale.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test); // its start sets the logging up anew
        TraceLog.listen();
        test.getStore(OURS).put("before", Staff.chats(application.getBean(Simulator.class)));
    }

    @Override
    public void afterAll(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        var simulator = application.getBean(Simulator.class);
        var database = application.getBean(DataSource.class);
        var before = (Set<?>) test.getStore(OURS).get("before");
        var staff = Staff.of(simulator, database, chat -> !before.contains(chat));
        var everybody = Canaries.of(simulator);
        var members = Canaries.of(simulator, staff::isOnlyMember);
        var left = Canaries.of(simulator, staff::left);

        var found = new TreeMap<String, Object>();
        found.put("log", everybody.in(TraceLog.text()));
        found.put("metrics", everybody.in(metrics(application)));
        found.put("database", members.in(Dump.of(database)));
        found.put(
                "database, of who left",
                left.only(kind -> kind.startsWith("id")).in(Dump.of(database)));
        found.put(
                "what officials were sent",
                members.only(kind -> !kind.contains("words")).in(staff.sent()));
        found.put("what officials may not know", staff.hiddenThings());

        assertThat(everybody.size()).isPositive();
        assertThat(found.values()).as("kinds of things about people: %s", found).containsOnly(Set.of(), List.of());
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
