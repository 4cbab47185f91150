package vn.lantoa.platform.persistence;

import java.io.PrintWriter;
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
import vn.lantoa.kernel.outage.CircuitBreaker;
import vn.lantoa.kernel.outage.Outage;

/**
 * The server's pool behind a circuit breaker: once the database could not be reached, every request for a connection is
 * refused at once, until one that is asked for behind the scenes is to be had again. Without it each request would wait for
 * the same time-outs, one after the other, and the whole server with them. Connections that still hang a little after the database is back are cut off, and the transactions that the database
 * keeps open for them are ended.
 */
final class GuardedDataSource implements DataSource {
    /** The pause between two looks for a database that is away. */
    static final Duration REST = Duration.ofMillis(250);

    /** The time in which a database that was only slow answers what it was asked before. */
    static final Duration GRACE = Duration.ofSeconds(2);

    private static final int LOOKS = 3;

    /** The SQLSTATE for a client that cannot make the connection. */
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
        // few at a time, since each takes a connection of the pool; not one, which may hang as long as the driver waits
        this.circuit = new CircuitBreaker(
                "the database",
                new CircuitBreaker.Pace(rest, LOOKS),
                () -> CompletableFuture.supplyAsync(this::isThere, GuardedDataSource::beside),
                this::endWhatHangs);
    }

    /** Not in the common pool: it has as few threads as the machine has cores, and the clocks of all breakers. */
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
            throw new SQLTransientConnectionException("the database was away a moment ago", CANNOT_CONNECT);
        var asked = circuit.now();
        try {
            return lent.lend(checkout.get());
        } catch (SQLException e) {
            if (isAway(e)) circuit.open(asked, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** A pool that is merely exhausted says nothing about the database. */
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

    /** @param since the instant of {@link System#nanoTime()} since which the database was away */
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
}
