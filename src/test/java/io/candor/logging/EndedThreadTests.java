package io.candor.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class EndedThreadTests {

    @Test
    void isToldWithoutTheFaultsMessage(CapturedOutput output) throws InterruptedException {
        new LogGuardInstaller().initialize(new GenericApplicationContext());

        var thread = new Thread(() -> {
            throw new IllegalStateException("a member's word");
        });
        thread.start();
        thread.join();

        assertThat(output)
                .contains("A thread ended with java.lang.IllegalStateException")
                .doesNotContain("a member's word");
    }
}
