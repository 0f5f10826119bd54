package io.candor.support;

import io.candor.playground.Simulator;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Lets a class begin in an empty house although others have used the same application before it: nothing is on record,
 * nobody is an official, and nothing that they began is still under way.
 */
class FreshStart implements BeforeAllCallback {
    private static final Set<ApplicationContext> USED = Collections.newSetFromMap(new WeakHashMap<>());

    @Override
    public void beforeAll(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        if (!USED.add(application)) {
            var simulator = application.getBean(Simulator.class);
            var jdbc = application.getBean(JdbcClient.class);
            simulator.faults().clear();
            application.getBean(MovableClock.Moved.class).goAhead(Duration.ZERO);
            Await.await("the end of all that was said", () -> simulator.pendingUpdates() == 0);
            Await.await("the end of all tasks", () -> nothingIsUnderWay(jdbc));
            empty(jdbc);
        }
    }

    private static boolean nothingIsUnderWay(JdbcClient jdbc) {
        jdbc.sql("delete from scheduled_tasks where task_instance <> 'recurring' and not picked")
                .update();
        return jdbc.sql("select not exists (select from scheduled_tasks where task_instance <> 'recurring')")
                .query(Boolean.class)
                .single();
    }

    /** As a superuser whom no trigger stops. */
    private static void empty(JdbcClient jdbc) {
        jdbc.sql("""
                do $$ begin
                    set local session_replication_role = replica;
                    execute (
                        select 'truncate ' || string_agg(quote_ident(tablename), ', ') from pg_tables
                        where schemaname = 'public'
                        and tablename not in ('flyway_schema_history', 'installation', 'scheduled_tasks'));
                end $$
                """).update();
    }
}
