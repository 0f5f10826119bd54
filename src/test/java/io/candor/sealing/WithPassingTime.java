package io.candor.sealing;

import com.google.crypto.tink.Aead;
import io.candor.bot.Language;
import io.candor.suggestion.Letter;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.Releasing;
import io.candor.suggestion.SuggestionModule;
import io.candor.suggestion.Tables;
import io.candor.support.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionOperations;

/** Members' suggestions on a real PostgreSQL, a keyset in a file, and a clock that begins on a Monday of March. */
@SpringJUnitConfig(SuggestionModule.class)
abstract class WithPassingTime {
    static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    Mailbox mailbox;

    @Autowired
    Releasing release;

    @Autowired
    KeyRotation rotation;

    @Autowired
    Keys keys;

    @Autowired
    KeysetHealth health;

    @Autowired
    KeysetProperties settings;

    @Autowired
    Images images;

    @Autowired
    Seal seal;

    @Autowired
    Tokens tokens;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    /** What a thief has of one address. */
    record Stolen(UUID id, byte[] sealed) {}

    @BeforeEach
    @AfterEach
    void beginAnew() {
        unlock();
        Tables.empty(jdbc);
        clock.moveTo(SuggestionModule.MORNING);
        keys.destroy(Arrays.stream(Kind.values())
                .flatMap(kind -> keys.keyset().periods(kind).stream())
                .toList());
        rotation.run();
    }

    UUID sends(long chat) {
        return ((Lookup.Found) mailbox.send(images.fresh(), letter(chat)))
                .view()
                .id();
    }

    UUID released(long chat) {
        var id = sends(chat);
        release.now();
        return id;
    }

    static Letter letter(long chat) {
        return new Letter("A door sticks, says " + chat + ".", "service", Optional.of(address(chat)));
    }

    static ReturnAddress address(long chat) {
        return new ReturnAddress(chat, Language.ENGLISH.mark());
    }

    /** With what is due in each. */
    void weeksPass(int weeks) {
        for (var week = 0; week < weeks; week++) {
            clock.pass(WEEK);
            rotation.runIfDue();
        }
    }

    /** All addresses that lie in the database now. */
    List<Stolen> stolen() {
        return SealedColumn.ALL.stream()
                .filter(each -> each.kind() == Kind.ADDRESSES)
                .flatMap(each -> jdbc
                        .sql("select id, %2$s from %1$s where %2$s is not null".formatted(each.table(), each.column()))
                        .query((row, _) -> new Stolen(row.getObject(1, UUID.class), row.getBytes(2)))
                        .list()
                        .stream())
                .toList();
    }

    /** The chats that somebody learns who has stolen this, has the keyset as it is today, and tries each of its keys. */
    List<Long> opened(List<Stolen> stolen) {
        var today = file().read();
        var all = today.periods(Kind.ADDRESSES).stream()
                .flatMap(period -> today.key(period).stream())
                .map(PeriodKey::key)
                .toList();
        return stolen.stream()
                .flatMap(each -> all.stream().flatMap(key -> opened(key, each).stream()))
                .toList();
    }

    private static Optional<Long> opened(Aead key, Stolen each) {
        var bound = Header.of(Kind.ADDRESSES, each.sealed()).boundTo(Matter.ADDRESS, each.id());
        var encrypted = Arrays.copyOfRange(each.sealed(), Header.LENGTH, each.sealed().length);
        try {
            return Optional.of(ByteBuffer.wrap(key.decrypt(encrypted, bound)).getLong());
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    List<String> weeks() {
        return names(Kind.ADDRESSES);
    }

    List<String> months() {
        return names(Kind.WORDS);
    }

    private List<String> names(Kind kind) {
        return file().read().periods(kind).stream().map(Period::name).toList();
    }

    KeysetFile file() {
        return new KeysetFile(settings.path());
    }

    KeyRotation anotherProcess() {
        return rotation(new Keys(file(), file().read(), clock), transactions);
    }

    /** One whose resealing runs in these transactions. */
    KeyRotation rotation(Keys with, TransactionOperations resealing) {
        return new KeyRotation(
                with,
                new WritersEnd(jdbc, transactions),
                new Resealing(jdbc, resealing, new Seal(with)),
                new SealedValues(jdbc));
    }

    void lock() {
        permit("r--------");
    }

    void unlock() {
        permit("rw-------");
    }

    private void permit(String who) {
        try {
            Files.setPosixFilePermissions(settings.path(), PosixFilePermissions.fromString(who));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
