package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.support.Await;
import io.candor.support.RealPostgres;
import io.candor.support.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(RealPostgres.class)
class KeyRotationTests {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Period W48 = Period.named(Kind.ADDRESSES, "2026-W48");
    private static final Period W49 = Period.named(Kind.ADDRESSES, "2026-W49");
    private static final Period NOVEMBER = Period.named(Kind.WORDS, "2026-11");
    private static final Period DECEMBER = Period.named(Kind.WORDS, "2026-12");
    private static final ReturnAddress ADDRESS = new ReturnAddress(4_711_000_815L, (byte) 'e');

    /** A Monday morning. */
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T08:00:00Z"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @TempDir
    private Path folder;

    private Path keyset;
    private SealedRows rows;
    private Sharer candor;

    @BeforeEach
    void begin() {
        keyset = folder.resolve("keyset.json");
        new KeysetFile(keyset).create(SealingFixtures.periods(clock));
        rows = new SealedRows(jdbc);
        rows.empty();
        candor = another();
    }

    @Test
    void sealsAddressesAnewEachWeekAndDestroysTheOldKey() {
        var ids = LongStream.range(0, 30).mapToObj(this::released).toList();
        var before = rows.addresses();

        clock.pass(WEEK);
        candor.rotation().runIfDue();

        assertThat(keysOnDisk(Kind.ADDRESSES)).containsExactly(W49);
        assertThat(rows.addresses()).allSatisfy((id, address) -> {
            assertThat(Header.of(Kind.ADDRESSES, address).period()).isEqualTo(W49);
            assertThat(address).hasSameSizeAs(before.get(id));
        });
        assertThat(ids).allMatch(id -> opened(candor, id).chat() == ids.indexOf(id));
    }

    @Test
    void leavesWhatWasStolenThreeWeeksAgoClosedToTodaysKeys() {
        LongStream.range(0, 30).forEach(this::released);
        rows.held(candor.seal(), ADDRESS);
        var stolen = rows.addresses();
        assertThat(Thief.with(keyset).opens(stolen)).as("on the same day").isEqualTo(31);

        IntStream.range(0, 3).forEach(_ -> {
            clock.pass(WEEK);
            transactions.executeWithoutResult(_ -> rows.release());
            released(7);
            candor.rotation().runIfDue();
        });

        assertThat(Thief.with(keyset).opens(stolen)).isZero();
        assertThat(Thief.with(keyset).opens(rows.addresses()))
                .as("what is in use today")
                .isEqualTo(34);
    }

    @Test
    void wouldOpenWhatWasStolenIfKeysOnlyCameAndNeverWent() {
        LongStream.range(0, 30).forEach(this::released);
        var stolen = rows.addresses();

        IntStream.range(0, 3).forEach(_ -> {
            clock.pass(WEEK);
            released(7);
        });

        assertThat(keysOnDisk(Kind.ADDRESSES)).hasSize(4);
        assertThat(Thief.with(keyset).opens(stolen)).isEqualTo(30);
    }

    @Test
    void keepsTheKeyOfWhatIsHeldUntilItIsOut() {
        var held = rows.held(candor.seal(), ADDRESS);
        clock.pass(WEEK);

        candor.rotation().runIfDue();
        assertThat(keysOnDisk(Kind.ADDRESSES)).containsExactly(W48, W49);
        transactions.executeWithoutResult(_ -> rows.release());
        candor.rotation().runIfDue();

        assertThat(keysOnDisk(Kind.ADDRESSES)).containsExactly(W49);
        assertThat(opened(candor, held)).isEqualTo(ADDRESS);
    }

    @Test
    void goesOnWhereItWasKilledBeforeTheOldKeyWasDestroyed() {
        var id = released(5);
        clock.pass(WEEK);
        var killed = Sharer.of(new DiesBeforeItDestroys(keyset), jdbc, transactions, clock);
        assertThatThrownBy(killed.rotation()::runIfDue).isInstanceOf(Killed.class);
        assertThat(keysOnDisk(Kind.ADDRESSES)).containsExactly(W48, W49);
        assertThat(opened(candor, id).chat()).isEqualTo(5);

        another().rotation().runIfDue();

        assertThat(keysOnDisk(Kind.ADDRESSES)).containsExactly(W49);
        assertThat(opened(candor, id).chat()).isEqualTo(5);
    }

    @Test
    void asksTheDatabaseNothingWhileTheKeysAreThoseOfThisWeek() {
        released(5);
        var nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none"));
        var cutOff = Sharer.of(keyset, nowhere, transactions, clock).rotation();

        clock.pass(Duration.ofDays(6));
        cutOff.runIfDue();

        assertThat(keysOnDisk(Kind.ADDRESSES)).containsExactly(W48);
    }

    @Test
    void destroysAMonthsKeyOnceNothingIsSealedWithIt() {
        var id = released(5);
        clock.moveTo(Instant.parse("2026-12-02T08:00:00Z"));

        candor.rotation().runIfDue();
        assertThat(keysOnDisk(Kind.WORDS)).containsExactly(NOVEMBER, DECEMBER);
        assertThat(candor.seal().openWords(id, words(id))).isEqualTo("The stairs are dark.");
        jdbc.sql("delete from suggestion").update();
        clock.pass(WEEK);
        candor.rotation().runIfDue();

        assertThat(keysOnDisk(Kind.WORDS)).containsExactly(DECEMBER);
    }

    @Test
    void keepsAMonthsKeyForAnythingThatIsSealedWithIt() {
        var id = released(5);
        var answer = candor.seal().words(id, "We will look into it.");
        clock.moveTo(Instant.parse("2026-12-02T08:00:00Z"));
        jdbc.sql("update suggestion set words = ?, answer = ?, state = 'ANSWERED'")
                .params(List.of(candor.seal().words(id, "said anew"), answer))
                .update();

        candor.rotation().runIfDue();

        assertThat(keysOnDisk(Kind.WORDS)).containsExactly(NOVEMBER, DECEMBER);
    }

    @Test
    void destroysNoKeyThatSomebodyIsSealingWithAtThisMoment() throws Exception {
        var sealed = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var member = threads.submit(() -> transactions.execute(_ -> {
                jdbc.sql("lock table held_suggestion, held_change in row exclusive mode")
                        .update();
                var id = rows.held(candor.seal(), ADDRESS);
                sealed.countDown();
                awaitQuietly(goOn);
                return id;
            }));
            sealed.await();
            clock.pass(WEEK);

            var rotation = threads.submit(() -> candor.rotation().run());
            Await.await("the rotation to wait for the member", () -> count("pg_locks where not granted") == 1);
            goOn.countDown();

            assertThat(rotation.get()).isEmpty();
            assertThat(opened(candor, member.get())).isEqualTo(ADDRESS);
        }
    }

    @Test
    void letsMembersGoOnWhileItReseals() {
        released(5);
        clock.pass(WEEK);
        var resealing = new Resealing(jdbc, transactions, new MeetsAMember(candor.keys()), 1_000);

        resealing.run(addressColumn(), List.of(W48));

        assertThat(count("held_suggestion")).isEqualTo(1);
    }

    @Test
    void leavesAnAddressAloneThatIsLetGoAtThatMoment() {
        var id = released(5);
        clock.pass(WEEK);
        candor.keys().retired();
        var resealing = new Resealing(jdbc, transactions, new MeetsARelease(candor.keys()), 1_000);

        resealing.run(addressColumn(), List.of(W48));

        assertThat(rows.addresses()).doesNotContainKey(id);
    }

    @Test
    void keepsTheKeyOfAnAddressThatDoesNotOpen() {
        var sound = released(5);
        var broken = released(6);
        jdbc.sql("update suggestion set return_address = set_byte(return_address, 20, "
                        + "255 - get_byte(return_address, 20)) where id = ?")
                .param(broken)
                .update();
        clock.pass(WEEK);

        candor.rotation().runIfDue();

        assertThat(keysOnDisk(Kind.ADDRESSES)).containsExactly(W48, W49);
        assertThat(opened(candor, sound).chat()).isEqualTo(5);
        assertThat(Header.of(Kind.ADDRESSES, address(sound)).period()).isEqualTo(W49);
    }

    @Test
    void sealsAnewMoreThanOneTransactionTakes() {
        LongStream.range(0, 30).forEach(this::released);
        clock.pass(WEEK);
        candor.keys().retired();

        new Resealing(jdbc, transactions, candor.seal(), 7).run(addressColumn(), List.of(W48));

        assertThat(rows.addresses().values())
                .extracting(address -> Header.of(Kind.ADDRESSES, address).period())
                .hasSize(30)
                .containsOnly(W49);
    }

    @Test
    void isSeenByTheOtherProcessBeforeItSealsOrOpens() {
        var other = another();
        var id = released(5);
        assertThat(other.sealsWith(Kind.ADDRESSES)).isEqualTo(W48);
        clock.pass(WEEK);

        candor.rotation().run();

        assertThat(opened(other, id).chat()).isEqualTo(5);
        assertThat(other.sealsWith(Kind.ADDRESSES)).isEqualTo(W49);
    }

    @Test
    void isFollowedByAProcessWhoseClockIsBehind() {
        var behind = Sharer.of(keyset, jdbc, transactions, new TestClock(clock.instant()));
        clock.pass(WEEK);
        rows.held(candor.seal(), ADDRESS);

        var sealed = behind.sealsWith(Kind.ADDRESSES);

        assertThat(sealed).isEqualTo(W49);
    }

    @Test
    void recoversFromAClockThatWasFarAheadOnce() {
        clock.pass(Duration.ofDays(3_650));
        var id = released(5);
        clock.moveTo(Instant.parse("2026-11-30T08:00:00Z"));

        candor.rotation().run();

        assertThat(keysOnDisk(Kind.ADDRESSES)).containsExactly(W49);
        assertThat(opened(candor, id).chat()).isEqualTo(5);
    }

    @Test
    void isDoneOnceByTwoAtTheSameTime() throws Exception {
        var ids = LongStream.range(0, 300).mapToObj(this::released).toList();
        var other = another();
        clock.pass(WEEK);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = threads.invokeAll(List.of(candor.rotation()::run, other.rotation()::run));
            for (var each : both) {
                each.get();
            }
        }

        assertThat(keysOnDisk(Kind.ADDRESSES)).containsExactly(W49);
        assertThat(ids).allMatch(id -> opened(other, id).chat() == ids.indexOf(id));
    }

    private UUID released(long chat) {
        return rows.released(candor.seal(), new ReturnAddress(chat, (byte) 'e'));
    }

    private ReturnAddress opened(Sharer by, UUID id) {
        return by.seal().openAddress(id, address(id));
    }

    private byte[] address(UUID id) {
        return Objects.requireNonNull(rows.addresses().get(id));
    }

    private byte[] words(UUID id) {
        return jdbc.sql("select words from suggestion where id = ?")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private Collection<Period> keysOnDisk(Kind kind) {
        return new KeysetFile(keyset).read().periods(kind);
    }

    private Sharer another() {
        return Sharer.of(keyset, jdbc, transactions, clock);
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private static SealedColumn addressColumn() {
        return SealedColumn.addresses().getFirst();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A process that dies when the addresses are sealed anew and the old key is still there. */
    private static final class DiesBeforeItDestroys extends KeysetFile {
        DiesBeforeItDestroys(Path path) {
            super(path);
        }

        @Override
        Keyset change(UnaryOperator<Handles> how) {
            return super.change(handles -> {
                var after = how.apply(handles);
                if (after.periods().size() < handles.periods().size()) {
                    throw new Killed();
                }
                return after;
            });
        }
    }

    private static final class Killed extends Error {}

    /** While an address is being sealed anew a member hands something in, on a connection of their own. */
    private final class MeetsAMember extends Seal {
        MeetsAMember(Keys keys) {
            super(keys);
        }

        @Override
        byte[] addressAnew(UUID subject, byte[] sealed) {
            aside(() -> transactions.executeWithoutResult(_ -> {
                jdbc.sql("lock table held_suggestion, held_change in row exclusive mode")
                        .update();
                rows.held(candor.seal(), ADDRESS);
            }));
            return super.addressAnew(subject, sealed);
        }
    }

    /** While an address is being sealed anew a release lets it go, as its author wished. */
    private final class MeetsARelease extends Seal {
        MeetsARelease(Keys keys) {
            super(keys);
        }

        @Override
        byte[] addressAnew(UUID subject, byte[] sealed) {
            aside(() -> jdbc.sql("update suggestion set return_address = null where id = ?")
                    .param(subject)
                    .update());
            return super.addressAnew(subject, sealed);
        }
    }

    private static void aside(Runnable work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(work);
        }
    }
}
