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
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.lantoa.kernel.outage.Outage;

/**
 * The server's pool behind a circuit breaker: once the database could not be reached, every request for a connection is
 * refused at once, until one that is asked for behind the scenes is to be had again. Without it each request would wait for
 * the same time-outs, one after the other, and the whole server with them; and where one of the callers tries, he waits for
 * them. Connections that still hang a little after the database is back are cut off, and the transactions that the database
 * keeps open for them are ended.
 */
final class GuardedDataSource implements DataSource {
    /** The pause between two looks for a database that is away. */
    static final Duration REST = Duration.ofMillis(250);

    /** The time in which a database that was only slow answers what it was asked before. */
    static final Duration GRACE = Duration.ofSeconds(2);

    /** The SQLSTATE for a client that cannot make the connection. */
    private static final String CANNOT_CONNECT = "08001";

    private static final System.Logger LOG = System.getLogger(GuardedDataSource.class.getName());

    private final DataSource pool;
    /** The instant of {@link System#nanoTime()} since which the database is away; 0 while it is there. */
    private final AtomicLong awaySince = new AtomicLong();

    /** The instant at which the database was last found to be back. */
    private volatile long backAt = System.nanoTime();

    private final LentConnections lent = new LentConnections();
    private final Executor afterRest;
    private final Executor afterGrace;

    GuardedDataSource(DataSource pool) {
        this(pool, REST, GRACE);
    }

    GuardedDataSource(DataSource pool, Duration rest, Duration grace) {
        this.pool = pool;
        this.afterRest = CompletableFuture.delayedExecutor(rest.toMillis(), TimeUnit.MILLISECONDS);
        this.afterGrace = CompletableFuture.delayedExecutor(grace.toMillis(), TimeUnit.MILLISECONDS);
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
        if (awaySince.get() != 0)
            throw new SQLTransientConnectionException("the database was away a moment ago", CANNOT_CONNECT);
        var asked = System.nanoTime();
        try {
            return lent.lend(checkout.get());
        } catch (SQLException e) {
            // one that hangs while it is set up fails a minute after the database is back
            if (isAway(e) && asked - backAt > 0) beAway(e);
            throw e;
        }
    }

    /** A pool that is merely exhausted says nothing about the database. */
    private static boolean isAway(SQLException thrown) {
        return Outage.find(thrown).filter(Outage::isDatabaseAway).isPresent();
    }

    private void beAway(SQLException why) {
        if (!awaySince.compareAndSet(0, System.nanoTime() | 1)) return;
        // without the exception: lines that have one are left out after the first, and this one tells that it began
        LOG.log(Level.WARNING, "the database is away: " + why.getMessage());
        afterRest.execute(this::look);
    }

    /** Looks whether the database is there again, and goes on looking until it is. */
    private void look() {
        var away = true;
        try {
            pool.getConnection().close();
            away = false;
        } catch (SQLException e) {
            away = isAway(e);
        } finally {
            if (away) afterRest.execute(this::look);
            else beBack();
        }
    }

    private void beBack() {
        backAt = System.nanoTime();
        var since = awaySince.getAndSet(0);
        LOG.log(Level.INFO, "the database is back after " + seconds(since) + " s");
        afterGrace.execute(() -> {
            lent.cutOff(since);
            StrandedTransactions.end(pool, Duration.ofNanos(System.nanoTime() - since));
        });
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
