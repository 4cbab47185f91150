package vn.lantoa.platform.persistence;

import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The connections that the pool has lent out. A statement that was under way when the network was cut waits for an answer
 * that never comes, and whoever asked waits with it, long after the database is back; such connections are cut off.
 */
final class LentConnections {
    private static final System.Logger LOG = System.getLogger(LentConnections.class.getName());

    /** By the driver's own connection: the pool's handle on it is locked while a statement is under way. */
    private final Map<Connection, Loan> loans = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * A connection that was lent out.
     *
     * @param handle what the borrower has, and closes when it is given back
     * @param since an instant of {@link System#nanoTime()}
     */
    private record Loan(WeakReference<Connection> handle, long since) {
        boolean isOver() throws SQLException {
            var lent = handle.get();
            return lent == null || lent.isClosed();
        }
    }

    /** Notes that this connection of the pool is lent out now; gives it. */
    Connection lend(Connection handle) throws SQLException {
        loans.put(handle.getMetaData().getConnection(), new Loan(new WeakReference<>(handle), System.nanoTime()));
        return handle;
    }

    /** Ends every connection that was lent out before this instant of {@link System#nanoTime()} and is not back yet. */
    void cutOff(long before) {
        new ArrayList<>(loans.keySet()).forEach(connection -> {
            try {
                var loan = loans.get(connection);
                if (loan == null || loan.since() - before > 0 || loan.isOver()) return;
                connection.abort(Runnable::run);
                LOG.log(Level.WARNING, "a statement that hung since the database was away is ended");
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "a connection that hangs cannot be ended", e);
            }
        });
    }
}
