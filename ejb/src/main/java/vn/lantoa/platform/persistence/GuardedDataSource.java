package vn.lantoa.platform.persistence;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.lantoa.kernel.CircuitBreaker;
import vn.lantoa.kernel.Outage;

/**
 * The server's connection pool behind a circuit breaker. After the database could not be reached, requests for
 * connections are refused at once until a background probe gets a connection. Without the breaker, each request would
 * wait for the same time-outs, which would block the whole server. Some time after recovery, connections that still
 * hang are aborted, and the transactions that the database keeps open for these connections are terminated.
 */
final class GuardedDataSource implements DataSource {
    /** The pause between two probes while the database is unavailable. */
    static final Duration REST = Duration.ofMillis(250);

    /** The time allowed after recovery for the database to answer pending statements. */
    static final Duration GRACE = Duration.ofSeconds(2);

    private static final int LOOKS = 3;

    /** The SQLSTATE of a client that cannot connect. */
    private static final String CANNOT_CONNECT = "08001";

    private final DataSource pool;
    private final CircuitBreaker circuit;
    private final LentConnections lent = new LentConnections();
    private final Executor afterGrace;

    GuardedDataSource(DataSource pool) {
        this(pool, REST, GRACE);
    }

    GuardedDataSource(DataSource pool, Duration rest, Duration grace) {
        this.pool = pool;
        this.afterGrace = CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS);
        // few at a time, because each takes a connection; more than one, because one may hang until it times out
        this.circuit = new CircuitBreaker(
                "the database",
                new CircuitBreaker.Pace(rest, LOOKS),
                () -> CompletableFuture.supplyAsync(this::isThere, GuardedDataSource::beside),
                this::endWhatHangs);
    }

    /** Runs a probe in its own thread: the small common pool must stay free for the timers of all breakers. */
    private static void beside(Runnable look) {
        var thread = new Thread(look, "look for the database");
        thread.setDaemon(true);
        thread.start();
    }

    @FunctionalInterface
    private interface Checkout {
        Connection get() throws SQLException;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return guarded(pool::getConnection);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return guarded(() -> pool.getConnection(user, password));
    }

    private Connection guarded(Checkout checkout) throws SQLException {
        if (!circuit.isClosed())
            throw new SQLTransientConnectionException("the database was unavailable a moment ago", CANNOT_CONNECT);
        var asked = circuit.now();
        try {
            return lent.lend(checkout.get());
        } catch (SQLException e) {
            if (isAway(e)) circuit.open(asked, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** Returns true if the database is unavailable; an exhausted pool does not count. */
    private static boolean isAway(SQLException thrown) {
        return Outage.find(thrown).filter(Outage::isDatabaseAway).isPresent();
    }

    private boolean isThere() {
        try {
            pool.getConnection().close();
            return true;
        } catch (SQLException e) {
            return !isAway(e);
        }
    }

    /**
     * Ends hanging connections and their transactions after a recovery.
     *
     * @param since the value of {@link System#nanoTime()} at which the database became unavailable
     */
    private void endWhatHangs(long since) {
        afterGrace.execute(() -> {
            lent.cutOff(since);
            StrandedTransactions.end(pool, Duration.ofNanos(System.nanoTime() - since));
        });
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }

    /**
     * Terminator of this node's transactions that the database keeps open after the network connection was lost.
     * Otherwise the database would hold their locks for a minute.
     */
    static final class StrandedTransactions {
        /**
         * Selects by application name, which is unique to the node, so that other nodes are not affected
         * (20-datasource.cli).
         */
        private static final String END =
                """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where usename = current_user and datname = current_database() and pid <> pg_backend_pid()
                  and application_name = current_setting('application_name')
                  and xact_start < clock_timestamp() - ? * interval '1 millisecond'""";

        private static final System.Logger LOG = System.getLogger(StrandedTransactions.class.getName());

        private StrandedTransactions() {}

        /** Terminates the transactions that are older than the given age. */
        static void end(DataSource pool, Duration age) {
            try (var connection = pool.getConnection();
                    var statement = connection.prepareStatement(END)) {
                statement.setLong(1, age.toMillis());
                try (var rows = statement.executeQuery()) {
                    if (rows.next() && rows.getLong(1) > 0)
                        LOG.log(
                                Level.WARNING,
                                rows.getLong(1) + " transactions from before the database outage were terminated");
                }
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "transactions from before the database outage cannot be terminated", e);
            }
        }
    }
}
