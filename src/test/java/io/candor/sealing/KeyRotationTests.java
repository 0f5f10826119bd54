package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import io.candor.suggestion.Lookup;
import io.candor.support.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Weeks pass over what members said: the key of each goes as soon as it may, and no address with it. */
@ExtendWith(OutputCaptureExtension.class)
class KeyRotationTests extends WithPassingTime {
    private static final byte[] PAYLOAD = {1, 2, 3};

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void leavesABackupWithoutAnyAddressThatTodaysKeysOpen(int weeks) {
        released(101);
        sends(102);
        var backup = stolen();
        release.now();

        weeksPass(weeks);

        assertThat(backup).hasSize(2);
        assertThat(opened(backup)).isEmpty();
        assertThat(opened(stolen())).containsExactlyInAnyOrder(101L, 102L);
        assertThat(weeks()).hasSize(1);
    }

    @Test
    void wouldLeaveABackupOpenIfItDidNotRun() {
        released(101);
        var backup = stolen();

        clock.pass(WEEK.multipliedBy(3));
        sends(102);

        assertThat(opened(backup)).containsExactly(101L);
    }

    @Test
    void letsAddressesOpenThatAreHeldOverTheTurnOfTheWeek() {
        var changed = released(101);
        mailbox.startNotices(changed, address(201));
        sends(102);

        weeksPass(1);
        assertThat(opened(stolen())).containsExactlyInAnyOrder(101L, 201L, 102L);
        assertThat(weeks()).containsExactly("2026-W10", "2026-W11");
        release.now();
        rotation.runIfDue();

        assertThat(opened(stolen())).containsExactlyInAnyOrder(201L, 102L);
        assertThat(weeks()).containsExactly("2026-W11");
    }

    @Test
    void goesOnAfterADeathBetweenSealingAnewAndDestroying() {
        released(101);
        var backup = stolen();
        clock.pass(WEEK);
        var dying = new Keys(file(), file().read(), clock) {
            @Override
            void destroy(Collection<Period> periods) {
                throw new OutOfMemoryError("killed");
            }
        };

        assertThatThrownBy(rotation(dying, transactions)::runIfDue).isInstanceOf(OutOfMemoryError.class);
        assertThat(opened(stolen())).containsExactly(101L);
        assertThat(opened(backup)).as("its key is still there").containsExactly(101L);
        rotation.runIfDue();

        assertThat(opened(stolen())).containsExactly(101L);
        assertThat(opened(backup)).isEmpty();
    }

    /** Each dies somewhere between the first key of a week and the last row of another. */
    @Test
    void losesNothingWhenItsProcessIsKilledAtAnyMoment(@TempDir Path folder) throws Exception {
        LongStream.range(0, 200).forEach(chat -> sends(101 + chat));
        release.now();
        var random = new Random(7);

        for (var kill = 0; kill < 2; kill++) {
            var weeks = folder.resolve("weeks-" + kill);
            var process = restless(weeks);
            Await.await("the first weeks", () -> lines(weeks) >= 2);
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(100)).toNanos());
            process.destroyForcibly().waitFor();

            assertThat(opened(stolen())).hasSize(200).contains(101L, 300L);
        }
        clock.moveTo(Instant.parse(Files.readAllLines(folder.resolve("weeks-1")).getLast()));
        clock.pass(WEEK.multipliedBy(2));
        rotation.runIfDue();

        assertThat(opened(stolen())).hasSize(200).contains(101L, 300L);
        assertThat(weeks()).hasSize(1);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted and database = "
                        + "(select oid from pg_database where datname = current_database()))")
                .query(Boolean.class)
                .single();
    }

    /** Begins with the newest key there is. */
    private Process restless(Path output) throws IOException {
        var newest = file().read().newest(Kind.ADDRESSES).orElseThrow().period().firstDay();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestlessProcess.class.getName(),
                        settings.path().toString(),
                        database(),
                        newest.atStartOfDay(ZoneOffset.UTC).toInstant().toString())
                .redirectOutput(output.toFile())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private String database() {
        return jdbc.sql("select 'jdbc:postgresql://127.0.0.1:' || inet_server_port() || '/' || current_database()"
                        + " || '?user=' || current_user")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void destroysNothingUnlessWhatWasSealedAnewIsCommitted() {
        released(101);
        clock.pass(WEEK);
        var dying = new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                return transactions.execute(transaction -> {
                    action.doInTransaction(transaction);
                    throw new OutOfMemoryError("killed");
                });
            }
        };

        assertThatThrownBy(rotation(keys, dying)::runIfDue).isInstanceOf(OutOfMemoryError.class);
        assertThat(opened(stolen())).containsExactly(101L);
        assertThat(weeks()).containsExactly("2026-W10", "2026-W11");
        rotation.runIfDue();

        assertThat(opened(stolen())).containsExactly(101L);
        assertThat(weeks()).containsExactly("2026-W11");
    }

    @Test
    void waitsForWhoIsSealingAtThisMoment() throws Exception {
        var id = released(101);
        clock.moveTo(Instant.parse("2026-03-08T23:59:59Z"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rotating = transactions.execute(_ -> {
                mailbox.startNotices(id, address(201));
                clock.pass(WEEK);
                var begun = threads.submit(rotation::run);
                Await.await("it to wait, or to be done", () -> begun.isDone() || somebodyWaits());
                return begun;
            });

            assertThat(rotating.get()).as("destroyed").isEmpty();
        }
        release.now();
        rotation.run();

        assertThat(opened(stolen())).containsExactly(201L);
    }

    @Test
    void isDoneOnceAndLosesNothingWhereSeveralBeginAtTheSameTime() throws Exception {
        LongStream.range(0, 50).forEach(chat -> sends(101 + chat));
        release.now();
        clock.pass(WEEK);
        var four = Stream.<Callable<List<String>>>generate(() -> anotherProcess()::run)
                .limit(4)
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(four)) {
                each.get();
            }
        }

        assertThat(opened(stolen())).hasSize(50).contains(101L, 150L);
        assertThat(weeks()).containsExactly("2026-W11");
    }

    @Test
    void isNoticedByOtherProcessesAlsoByOneWhoseClockIsSlow() {
        var slow = new Keys(file(), file().read(), Clock.fixed(clock.instant(), clock.getZone()));
        var id = released(101);

        weeksPass(1);

        var sealed = new Seal(slow).address(id, address(101));
        assertThat(Header.of(Kind.ADDRESSES, sealed).period().name()).isEqualTo("2026-W11");
        assertThat(seal.isAddress(id, sealed, address(101))).isTrue();
        assertThat(weeks()).as("none is brought back").containsExactly("2026-W11");
    }

    @Test
    void leavesCodesButtonsAndPromptsOfBeforeInForce() {
        var code = images.fresh();
        var id = ((Lookup.Found) mailbox.send(code, letter(101))).view().id();
        var token = tokens.sign("press", 101, PAYLOAD);
        var digest = tokens.digest(Bytes.of(PAYLOAD), "draft");
        release.now();

        for (var week = 0; week < 10; week++) {
            weeksPass(1);
            rotation.renew();
        }

        assertThat(mailbox.look(code)).isInstanceOf(Lookup.Found.class).isEqualTo(mailbox.look(id));
        assertThat(tokens.verify("press", 101, token)).contains(PAYLOAD);
        assertThat(tokens.digest(Bytes.of(PAYLOAD), "draft")).isEqualTo(digest);
    }

    @Test
    void isHinderedByAReadOnlyKeysetSaysSoOnceAndIsDoneByACommand(CapturedOutput output) {
        released(101);
        lock();
        weeksPass(1);
        rotation.runIfDue();
        sends(102);

        assertThat(opened(stolen())).containsExactlyInAnyOrder(101L, 102L);
        assertThat(output.getAll()).containsOnlyOnce("No key for a new period could be added");
        assertThat(output.getAll()).contains("java -jar candor.jar keys rotate");
        assertThat(health.health().getStatus().getCode()).isEqualTo(KeysetHealth.DEGRADED);
        assertThatThrownBy(anotherProcess()::run).isInstanceOf(CannotStart.class);

        release.now();
        unlock();
        assertThat(anotherProcess().run()).containsExactly("2026-W10");
        lock();
        rotation.runIfDue();

        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(opened(stolen())).containsExactlyInAnyOrder(101L, 102L);
    }

    @Test
    void keepsAKeyWithWhichSomethingIsSealedThatDoesNotOpen(CapturedOutput output) {
        var broken = released(101);
        released(102);
        jdbc.sql("update suggestion set return_address = set_byte(return_address, 20, "
                        + "255 - get_byte(return_address, 20)) where id = ?")
                .param(broken)
                .update();

        weeksPass(1);

        assertThat(weeks()).containsExactly("2026-W10", "2026-W11");
        assertThat(output.getAll()).contains("1 return addresses do not open with this keyset");
    }
}
