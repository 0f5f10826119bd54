package io.candor.playground;

import static io.candor.support.Await.await;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class PlaygroundEndTests {

    @Test
    void theSimulatorClosesWithTheApplication() {
        var other = new OpenPlayground();
        var port = other.simulator().port();

        other.close();

        await("the simulator listens no more", () -> refuses(port));
    }

    private static boolean refuses(int port) {
        try (var _ = new Socket("127.0.0.1", port)) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
