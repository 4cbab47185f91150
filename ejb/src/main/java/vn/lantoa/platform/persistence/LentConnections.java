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
 * Connections that the pool has lent out. A statement that was running when the network failed waits for an answer that
 * never arrives, even after the database is back, and blocks its caller. Such connections are aborted.
 */
final class LentConnections {
    private static final System.Logger LOG = System.getLogger(LentConnections.class.getName());

    /**
     * The loans, keyed by the driver's own connection, because the pool's handle is locked while a statement is
     * running.
     */
    private final Map<Connection, Loan> loans = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * A connection that was lent out.
     *
     * @param handle the borrower's handle, which is closed when the connection is returned
     * @param since start of the loan, by {@link System#nanoTime()}
     */
    private record Loan(WeakReference<Connection> handle, long since) {
        boolean isOver() throws SQLException {
            var lent = handle.get();
            return lent == null || lent.isClosed();
        }
    }

    /** Registers the connection as lent out now, and returns the connection. */
    Connection lend(Connection handle) throws SQLException {
        loans.put(handle.getMetaData().getConnection(), new Loan(new WeakReference<>(handle), System.nanoTime()));
        return handle;
    }

    /** Aborts every connection lent out before this instant of {@link System#nanoTime()} and not returned yet. */
    void cutOff(long before) {
        new ArrayList<>(loans.keySet()).forEach(connection -> {
            try {
                var loan = loans.get(connection);
                if (loan == null || loan.since() - before > 0 || loan.isOver()) return;
                connection.abort(Runnable::run);
                LOG.log(Level.WARNING, "aborted a connection whose statement hung since the database was unavailable");
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "a hanging connection cannot be aborted", e);
            }
        });
    }
}
