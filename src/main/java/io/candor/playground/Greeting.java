package io.candor.playground;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the playground is. */
@Component
@OnlyInPlayground
class Greeting {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    @EventListener
    void on(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            LOG.info("The playground is open: http://localhost:{}", port);
        }
    }
}
