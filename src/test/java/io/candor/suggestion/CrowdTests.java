package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.sealing.ReceiptCode;
import io.candor.sealing.ReturnAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** Many members at once, while releases go on. */
class CrowdTests extends OnEmptyTables {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);
    private static final ReturnAddress ADDRESS = new ReturnAddress(1, (byte) 'e');

    @Test
    void keepsOneSuggestionWhenItIsSentTenTimesAtOnce() throws Exception {
        var code = images.fresh();
        var start = new CyclicBarrier(10);
        var presses = IntStream.range(0, 10)
                .<Callable<Lookup>>mapToObj(press -> () -> {
                    start.await();
                    return send(code);
                })
                .toList();

        var receipts = all(presses);

        assertThat(receipts).hasSize(10).containsOnly(mailbox.look(code));
        assertThat(count("held_suggestion")).isEqualTo(1);
    }

    @Test
    void losesNothingAndDoublesNothingWhileReleasesGoOn() throws Exception {
        var sent = all(List.<Callable<Integer>>of(
                        this::sendAndLook, this::sendAndLook, this::sendAndLook, this::releaseOnAndOn))
                .stream()
                .mapToInt(Integer::intValue)
                .sum();

        release.run();

        assertThat(count("suggestion")).isEqualTo(sent).isPositive();
        assertThat(count("held_suggestion")).isZero();
    }

    @Test
    void neverForgetsAChangeWhileReleasesGoOn() throws Exception {
        var changed = all(List.<Callable<Integer>>of(this::changeAndLook, this::changeAndLook, this::releaseOnAndOn));

        assertThat(changed.getFirst()).isPositive();
    }

    @Test
    void neverSendsAgainWhatWasWithdrawnWhileReleasesGoOn() throws Exception {
        var withdrawn = all(List.<Callable<Integer>>of(
                this::withdrawAndSendAgain, this::withdrawAndSendAgain, this::releaseOnAndOn));

        assertThat(withdrawn.getFirst()).isPositive();
    }

    private int sendAndLook() {
        var codes = new ArrayList<ReceiptCode>();
        for (var end = end(); System.nanoTime() < end; ) {
            var code = images.fresh();
            send(code);
            codes.add(code);
            codes.subList(Math.max(0, codes.size() - 5), codes.size()).forEach(this::mustBeFound);
        }
        return codes.size();
    }

    private int changeAndLook() {
        var code = images.fresh();
        var id = ((Lookup.Found) send(code)).view().id();
        var changes = 0;
        for (var end = end(); System.nanoTime() < end; changes++) {
            mailbox.startNotices(id, ADDRESS);
            assertThat(mustBeFound(code).notices()).isTrue();
            mailbox.stopNotices(id);
            assertThat(mustBeFound(code).notices()).isFalse();
        }
        return changes;
    }

    private int withdrawAndSendAgain() {
        var withdrawn = 0;
        for (var end = end(); System.nanoTime() < end; withdrawn++) {
            var code = images.fresh();
            mailbox.withdraw(((Lookup.Found) send(code)).view().id());
            assertThat(send(code)).isEqualTo(new Lookup.Withdrawn());
        }
        return withdrawn;
    }

    private int releaseOnAndOn() {
        for (var end = end(); System.nanoTime() < end; ) {
            release.run();
        }
        return 0;
    }

    private AuthorView mustBeFound(ReceiptCode code) {
        var lookup = mailbox.look(code);
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) lookup).view();
    }

    /** As the dispatcher does it: a duplicate key is tried again. */
    private Lookup send(ReceiptCode code) {
        try {
            return mailbox.send(
                    code, new Letter("The stairs are dark.", "service", Optional.empty(), Optional.empty()));
        } catch (DuplicateKeyException atOnce) {
            return send(code);
        }
    }

    private static long end() {
        return System.nanoTime() + LONG_ENOUGH.toNanos();
    }

    private static <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        }
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
