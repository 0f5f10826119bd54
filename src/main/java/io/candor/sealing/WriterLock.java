package io.candor.sealing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one writer at a time change a file: one thread of this process, and one process of those that share it. */
final class WriterLock implements AutoCloseable {
    /** A file's lock belongs to the whole process, so its threads queue here. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for its turn. The lock is a file beside, as the file itself is replaced by each change. */
    static WriterLock on(Path file) throws IOException {
        THREADS.lock();
        try {
            return new WriterLock(locked(DurableFile.beside(file, ".lock")));
        } catch (IOException | RuntimeException failure) {
            THREADS.unlock();
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            THREADS.unlock();
        }
    }

    private static FileChannel locked(Path lock) throws IOException {
        FileChannel channel = FileChannel.open(lock, Set.of(CREATE, WRITE), Permissions.ownerOnly());
        try {
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }
}
