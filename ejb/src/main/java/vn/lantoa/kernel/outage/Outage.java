package vn.lantoa.kernel.outage;

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

/**
 * An outage of something the hub stands on. It is nobody's mistake: whoever asked may ask again, and whoever runs the
 * hub must do something.
 */
public enum Outage {
    /** The database cannot be reached, or breaks off. */
    DATABASE,
    /** The database answers, but has no connection or no time for this. */
    DATABASE_BUSY,
    /** The database takes no changes. */
    DATABASE_READ_ONLY,
    /** The disk of the database is full. */
    DATABASE_FULL,
    /** The object store does not answer, or answers with faults of its own. */
    STORE,
    /** The object store has no room. */
    STORE_FULL,
    /** This node's own disk is full. */
    DISK_FULL;

    private static final int LOOKED_AT = 60;
    private static final String NO_SPACE = "no space left on device";
    private static final String QUOTA = "disk quota exceeded";

    /** True if somebody must make room before it is any use to try again. */
    public boolean isFull() {
        return this == DATABASE_FULL || this == STORE_FULL || this == DISK_FULL;
    }

    /**
     * True if the outage is certain, whatever exception hides it: a busy database, unlike these, also ends lost races.
     */
    public boolean isCertain() {
        return isFull() || this == DATABASE || this == DATABASE_READ_ONLY;
    }

    /** True if whatever needs it fails as long as it lasts; a busy database may be busy with this work alone. */
    public boolean outlastsWork() {
        return this != DATABASE_BUSY;
    }

    /** True if the database could not be reached at all. */
    public boolean isDatabaseAway() {
        return this == DATABASE;
    }

    /**
     * Reads it off an exception, its causes and what it suppressed: containers wrap what happened well. What is said most
     * precisely counts, wherever in the chain it stands.
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
        // the pool's: no connection became free in time, or none could be made (then a SQLException stands further
        // down)
        return thrown instanceof ResourceException ? DATABASE_BUSY : null;
    }

    /** The outage by the classes of SQL and of PostgreSQL. */
    private static @Nullable Outage ofState(@Nullable String state) {
        if (state == null) return null;
        return switch (state) {
            case "53100" -> DATABASE_FULL;
            case "25006" -> DATABASE_READ_ONLY;
            // cancelled by a time limit; a lock that was not to be had in time; ended while it held a transaction open
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
        return said.contains(NO_SPACE) || said.contains(QUOTA);
    }

    /** The exception, its causes and what they suppressed, each once, the outermost first. */
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
