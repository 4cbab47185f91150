package vn.lantoa.platform.persistence;

import dev.failsafe.CircuitBreaker;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.lantoa.kernel.outage.Outage;

/**
 * The server's pool behind a circuit breaker: once the database could not be reached, every request for a connection
 * within the next second is refused at once, and then a single one may try. Without it each request would wait for the
 * same time-outs, one after the other, and the whole server with them. Connections that still hang a little after the
 * database is back are cut off, and the transactions that the database keeps open for them are ended.
 */
final class GuardedDataSource implements DataSource {
    static final Duration REST = Duration.ofSeconds(1);

    /** The time in which a database that was only slow answers what it was asked before. */
    static final Duration GRACE = Duration.ofSeconds(2);

    /** The SQLSTATE for a client that cannot make the connection. */
    private static final String CANNOT_CONNECT = "08001";

    private static final System.Logger LOG = System.getLogger(GuardedDataSource.class.getName());

    private final DataSource pool;
    private final CircuitBreaker<Object> circuit;
    private final AtomicLong awaySince = new AtomicLong();
    private final LentConnections lent = new LentConnections();
    private final Executor later;

    GuardedDataSource(DataSource pool) {
        this(pool, REST, GRACE);
    }

    GuardedDataSource(DataSource pool, Duration rest, Duration grace) {
        this.pool = pool;
        this.later = CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS);
        this.circuit = CircuitBreaker.builder()
                .withFailureThreshold(1)
                .withSuccessThreshold(1)
                .withDelay(rest)
                .build();
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
        if (!circuit.tryAcquirePermit())
            throw new SQLTransientConnectionException("the database was away a moment ago", CANNOT_CONNECT);
        var away = false;
        try {
            return lent.lend(checkout.get());
        } catch (SQLException e) {
            away = Outage.find(e).filter(Outage::isDatabaseAway).isPresent();
            if (away) tellAway(e);
            throw e;
        } finally {
            // a pool that is merely exhausted says nothing about the database
            if (away) circuit.recordFailure();
            else seen();
        }
    }

    private void seen() {
        circuit.recordSuccess();
        var since = awaySince.getAndSet(0);
        if (since == 0) return;
        LOG.log(Level.INFO, "the database is back after " + seconds(since) + " s");
        later.execute(() -> {
            lent.cutOff(since);
            StrandedTransactions.end(pool, Duration.ofNanos(System.nanoTime() - since));
        });
    }

    // without the exception: lines that have one are left out after the first, and this one tells that it began
    private void tellAway(SQLException why) {
        if (awaySince.compareAndSet(0, System.nanoTime() | 1))
            LOG.log(Level.WARNING, "the database is away: " + why.getMessage());
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
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
