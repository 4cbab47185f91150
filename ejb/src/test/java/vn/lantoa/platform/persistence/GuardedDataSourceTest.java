package vn.lantoa.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.Await.await;

import jakarta.resource.spi.ResourceAllocationException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.Pause;

class GuardedDataSourceTest {
    private static final Duration REST = Duration.ofMillis(200);
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(5);

    private final AtomicInteger asked = new AtomicInteger();
    private final TrialConnection connection = new TrialConnection();
    private volatile TrialConnection next = connection;
    private volatile @Nullable SQLException failure;
    private volatile Duration timeout = Duration.ZERO;
    private final DataSource pool = dataSource(this::checkout);
    private final GuardedDataSource guarded = new GuardedDataSource(pool, REST, GRACE);

    private Connection checkout() throws SQLException {
        var thrown = failure;
        var hanging = timeout;
        asked.incrementAndGet();
        Pause.of(hanging);
        if (thrown != null) throw thrown;
        return next.handle;
    }

    @Test
    void allows_all_calls_while_the_database_is_available() throws SQLException {
        for (int i = 0; i < 3; i++) assertThat(guarded.getConnection()).isSameAs(connection.handle);

        assertThat(asked).hasValue(3);
    }

    @Test
    void one_failure_rejects_all_other_callers_at_once() {
        failure = new SQLException("refused", "08001");
        for (int i = 0; i < 50; i++)
            assertThatThrownBy(guarded::getConnection)
                    .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.DATABASE));

        assertThat(asked).hasValue(1);
    }

    @Test
    void a_successful_probe_closes_the_circuit() throws SQLException {
        failure = new SQLException("refused", "08001");
        assertThatThrownBy(guarded::getConnection).isNotNull();
        failure = null;
        awaitDatabase();

        for (int i = 0; i < 3; i++) assertThat(guarded.getConnection()).isSameAs(connection.handle);
    }

    @Test
    void a_hanging_probe_does_not_delay_the_next_one() throws SQLException {
        failure = new SQLException("refused", "08001");
        assertThatThrownBy(guarded::getConnection).isNotNull();
        timeout = PATIENCE.multipliedBy(3);
        awaitProbes(1);

        timeout = Duration.ZERO;
        failure = null;
        awaitDatabase();

        assertThat(guarded.getConnection()).isSameAs(connection.handle);
    }

    @Test
    void no_caller_waits_for_timeouts_of_probes() {
        failure = new SQLException("refused", "08001");
        assertThatThrownBy(guarded::getConnection).isNotNull();
        timeout = PATIENCE;
        var slowest = 0L;
        for (var begun = System.nanoTime(); asked.get() < 4 && System.nanoTime() - begun < PATIENCE.toNanos(); ) {
            var asking = System.nanoTime();
            assertThatThrownBy(guarded::getConnection).isNotNull();
            slowest = Math.max(slowest, System.nanoTime() - asking);
            Pause.of(SHORT);
        }

        assertThat(asked).as("hanging probes").hasValueGreaterThan(3);
        assertThat(Duration.ofNanos(slowest)).isLessThan(timeout);
    }

    @Test
    void late_failures_do_not_reopen_the_circuit() throws Exception {
        timeout = Duration.ofSeconds(3);
        failure = new SQLException("read timed out", "08006");
        var late = new Thread(() -> assertThatThrownBy(guarded::getConnection).isNotNull());
        late.start();
        awaitProbes(0);
        timeout = Duration.ZERO;
        assertThatThrownBy(guarded::getConnection).isNotNull();
        failure = null;
        awaitDatabase();
        assertThat(late.isAlive()).isTrue();

        late.join();

        assertThat(guarded.getConnection()).isSameAs(connection.handle);
    }

    @Test
    void an_exhausted_pool_does_not_open_the_circuit() throws SQLException {
        failure = new SQLException("IJ000453", new ResourceAllocationException("IJ000655"));
        assertThatThrownBy(guarded::getConnection).isNotNull();
        failure = null;

        assertThat(guarded.getConnection()).isSameAs(connection.handle);
    }

    @Test
    void only_hanging_statements_are_aborted_after_recovery() throws SQLException {
        var hanging = lend();
        var givenBack = lend();
        givenBack.closed = true;
        failure = new SQLException("refused", "08001");
        assertThatThrownBy(guarded::getConnection).isNotNull();
        failure = null;
        awaitDatabase();

        var later = lend();

        assertThat(hanging.aborted).as("within the time of grace").isZero();
        await(() -> hanging.aborted > 0);
        assertThat(hanging.aborted).isOne();
        assertThat(givenBack.aborted).isZero();
        assertThat(later.aborted).isZero();
    }

    private void awaitDatabase() {
        await(() -> {
            try {
                return guarded.getConnection() != null;
            } catch (SQLException away) {
                return false;
            }
        });
    }

    /** Waits until the pool has been asked more often than this. */
    private void awaitProbes(int earlier) {
        await(() -> asked.get() > earlier);
    }

    private TrialConnection lend() throws SQLException {
        next = new TrialConnection();
        assertThat(guarded.getConnection()).isSameAs(next.handle);
        return next;
    }

    /** A driver's connection, and a pool's handle for it. */
    private static final class TrialConnection {
        volatile boolean closed;
        volatile int aborted;

        final Connection driver = TrialConnection.fake(Connection.class, name -> {
            if (name.equals("abort")) aborted++;
            return null;
        });
        final DatabaseMetaData data = fake(DatabaseMetaData.class, name -> driver);
        final Connection handle = fake(Connection.class, name -> name.equals("isClosed") ? (Object) closed : data);

        private static <T> T fake(Class<T> type, Function<String, @Nullable Object> answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> proxy == arguments[0];
                        case "prepareStatement" -> throw new SQLException("no statements here");
                        default -> answer.apply(method.getName());
                    }));
        }
    }

    @Test
    void eclipselink_uses_the_circuit_without_retries() {
        var login = new DatabaseLogin();
        var connector = new JNDIConnector(pool);
        login.setConnector(connector);

        SessionSettings.guard(login);
        SessionSettings.guard(login);

        assertThat(connector.getDataSource()).isInstanceOf(GuardedDataSource.class);
        assertThat(login.getQueryRetryAttemptCount()).isZero();
        assertThat(login.isConnectionHealthValidatedOnError()).isFalse();
    }

    private static DataSource dataSource(Callable<Connection> checkout) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> checkout.call());
    }
}
