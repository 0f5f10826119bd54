package io.candor.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the embedded PostgreSQL runs: durable, reachable from this machine only, small, forgetful of the past, silent about what it is asked. */
class ServerOptions {
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final Map<String, String> REACHABLE = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "40",
            "client_connection_check_interval", "2s",
            "max_logical_replication_workers", "0",
            "wal_level", "minimal",
            "max_wal_senders", "0");

    /** The log knows when something was said: what a checkpoint makes superfluous is removed, not kept for later use. */
    private static final Map<String, String> FORGETFUL =
            Map.of("wal_recycle", "off", "min_wal_size", "32MB", "max_wal_size", "128MB");

    private static final Map<String, String> SMALL = Map.of(
            "shared_buffers", "32MB",
            "max_worker_processes", "2",
            "io_method", "sync",
            "jit", "off",
            "timezone", "UTC");

    /** Errors go to who asked, not to the log: their first line may quote a value. */
    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("log_min_messages", "log"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_statement", "none"),
            Map.entry("log_duration", "off"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_min_duration_sample", "-1"),
            Map.entry("log_transaction_sample_rate", "0"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_connections", ""),
            Map.entry("log_disconnections", "off"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_lock_waits", "off"),
            Map.entry("log_temp_files", "-1"),
            Map.entry("log_autovacuum_min_duration", "-1"),
            Map.entry("log_timezone", "UTC"));

    private ServerOptions() {}

    /** The options as one argument, as {@code pg_ctl -o} takes them; they outrank every file. */
    static String on(int port) {
        var all = new TreeMap<>(DURABLE);
        all.putAll(REACHABLE);
        all.putAll(FORGETFUL);
        all.putAll(SMALL);
        all.putAll(SILENT);
        all.put("port", Integer.toString(port));
        return all.entrySet().stream()
                .map(option -> "-c " + option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(" "));
    }
}
