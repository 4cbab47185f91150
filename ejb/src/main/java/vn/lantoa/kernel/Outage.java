package vn.lantoa.kernel;

import jakarta.resource.ResourceException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An outage of a service on which the hub depends. The caller is not at fault and may retry; the operator must act. */
public enum Outage {
    /** The database cannot be reached, or drops the connection. */
    DATABASE,
    /** The database responds, but has no connection or no time for this work. */
    DATABASE_BUSY,
    /** The database accepts no changes. */
    DATABASE_READ_ONLY,
    /** The disk of the database is full. */
    DATABASE_FULL,
    /** The object store does not respond, or responds with server errors. */
    STORE,
    /** The object store is full. */
    STORE_FULL,
    /** This node's own disk is full. */
    DISK_FULL;

    private static final int LOOKED_AT = 60;

    /** Returns true if retries fail until disk space is freed. */
    public boolean isFull() {
        return this == DATABASE_FULL || this == STORE_FULL || this == DISK_FULL;
    }

    /**
     * Returns whether an error of this kind proves the outage, whichever exception wraps it. A busy database is not
     * certain, because failed concurrent updates report the same error.
     */
    public boolean isCertain() {
        return isFull() || this == DATABASE || this == DATABASE_READ_ONLY;
    }

    /** Returns true if all work that needs the resource fails. A busy database may be busy only for this work. */
    public boolean outlastsWork() {
        return this != DATABASE_BUSY;
    }

    /** Returns true if the database could not be reached at all. */
    public boolean isDatabaseAway() {
        return this == DATABASE;
    }

    /**
     * Finds the outage in an exception, its causes and its suppressed exceptions, because containers wrap exceptions.
     * The most precise indication in the chain is returned.
     */
    public static Optional<Outage> find(Throwable thrown) {
        Outage vague = null;
        for (var one : chain(thrown)) {
            var precise = precisely(one);
            if (precise != null) return Optional.of(precise);
            if (vague == null) vague = vaguely(one);
        }
        return Optional.ofNullable(vague);
    }

    private static @Nullable Outage precisely(Throwable thrown) {
        if (thrown instanceof OutageFault fault) return fault.outage().orElse(null);
        if (thrown instanceof SQLException sql) return ofState(sql.getSQLState());
        return thrown instanceof java.io.IOException && saysFull(thrown) ? DISK_FULL : null;
    }

    private static @Nullable Outage vaguely(Throwable thrown) {
        if (thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLRecoverableException) return DATABASE;
        // from the pool: no connection became free in time, or none could be made (then an SQLException stands further
        // down)
        return thrown instanceof ResourceException ? DATABASE_BUSY : null;
    }

    /** Maps an SQLSTATE, of the SQL standard or of PostgreSQL, to an outage. */
    private static @Nullable Outage ofState(@Nullable String state) {
        if (state == null) return null;
        return switch (state) {
            case "53100" -> DATABASE_FULL;
            case "25006" -> DATABASE_READ_ONLY;
            // cancelled by a time limit; lock not available in time; terminated while idle in a transaction
            case "57014", "55P03", "25P03" -> DATABASE_BUSY;
            default -> ofClass(state);
        };
    }

    private static @Nullable Outage ofClass(String state) {
        if (state.startsWith("08") || state.startsWith("57P0")) return DATABASE;
        return state.startsWith("53") ? DATABASE_BUSY : null;
    }

    private static boolean saysFull(Throwable thrown) {
        var reason = thrown instanceof FileSystemException file ? file.getReason() : thrown.getMessage();
        var said = String.valueOf(reason).toLowerCase(Locale.ROOT);
        return said.contains("no space left on device") || said.contains("disk quota exceeded");
    }

    /** Returns the exception, its causes and their suppressed exceptions, each once, outermost first. */
    private static Set<Throwable> chain(Throwable thrown) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var found = new java.util.LinkedHashSet<Throwable>();
        Deque<Throwable> ahead = new ArrayDeque<>();
        ahead.add(thrown);
        while (!ahead.isEmpty() && found.size() < LOOKED_AT) {
            var one = ahead.poll();
            if (!seen.add(one)) continue;
            found.add(one);
            if (one.getCause() != null) ahead.add(one.getCause());
            if (one instanceof SQLException sql && sql.getNextException() != null) ahead.add(sql.getNextException());
            ahead.addAll(Arrays.asList(one.getSuppressed()));
        }
        return found;
    }
}
