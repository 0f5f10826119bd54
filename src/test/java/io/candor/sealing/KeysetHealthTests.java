package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.support.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** A keyset that the bot cannot change, and where that shows. */
@ExtendWith(OutputCaptureExtension.class)
class KeysetHealthTests {
    private static final UUID SUBJECT = new UUID(1, 2);

    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T08:00:00Z"));

    @TempDir
    private Path folder;

    private Path keyset;
    private Sharer candor;

    @BeforeEach
    void begin() {
        keyset = folder.resolve("keyset.json");
        new KeysetFile(keyset).create(SealingFixtures.periods(clock));
        var nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none"));
        candor = Sharer.of(keyset, nowhere, TransactionOperations.withoutTransaction(), clock);
    }

    @Test
    void isUpWhileTheKeysAreAsTheyShouldBe() {
        candor.rotation().runIfDue();

        assertThat(health()).isEqualTo("UP");
    }

    @Test
    void isDegradedWhileTheKeysetIsReadOnlyAndTheLogSaysSoOnce(CapturedOutput output) throws IOException {
        allow("r--------");
        clock.pass(Duration.ofDays(7));

        candor.rotation().runIfDue();
        candor.rotation().runIfDue();
        candor.seal().address(SUBJECT, new ReturnAddress(1, (byte) 'e'));

        assertThat(health()).isEqualTo("DEGRADED");
        assertThat(output.getAll())
                .containsOnlyOnce("No key for a new period could be added")
                .contains("The keyset " + keyset + " cannot be changed.", "java -jar candor.jar keys rotate");
    }

    @Test
    void isUpAgainOnceSomebodyElseHasChangedTheKeys() throws IOException {
        allow("r--------");
        clock.pass(Duration.ofDays(7));
        candor.rotation().runIfDue();
        allow("rw-------");
        var command = new Keys(new KeysetFile(keyset), new KeysetFile(keyset).read(), clock);
        command.destroy(command.retired().stream()
                .filter(period -> period.kind() == Kind.ADDRESSES)
                .toList());
        allow("r--------");

        candor.rotation().runIfDue();

        assertThat(health()).isEqualTo("UP");
        assertThat(candor.sealsWith(Kind.ADDRESSES).name()).isEqualTo("2026-W49");
    }

    @Test
    void isDegradedWhileTheFileIsGoneAndTheKeysOfBeforeServeOn(CapturedOutput output) throws IOException {
        var sealed = candor.seal().words(SUBJECT, "said before");
        Files.move(keyset, folder.resolve("elsewhere.json"));

        assertThat(candor.seal().openWords(SUBJECT, sealed)).isEqualTo("said before");
        assertThat(health()).isEqualTo("DEGRADED");
        Files.move(folder.resolve("elsewhere.json"), keyset);
        candor.seal().words(SUBJECT, "said after");

        assertThat(health()).isEqualTo("UP");
        assertThat(output.getAll())
                .containsOnlyOnce("The keyset cannot be read again")
                .doesNotContain("said");
    }

    private String health() {
        return new KeysetHealth(candor.keys()).health().getStatus().getCode();
    }

    private void allow(String mode) throws IOException {
        Files.setPosixFilePermissions(keyset, PosixFilePermissions.fromString(mode));
    }
}
