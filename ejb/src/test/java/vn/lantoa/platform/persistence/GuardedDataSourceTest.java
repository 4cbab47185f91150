package vn.lantoa.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.resource.spi.ResourceAllocationException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.outage.Outage;

class GuardedDataSourceTest {
    private static final Duration REST = Duration.ofMillis(200);

    private final AtomicInteger asked = new AtomicInteger();
    private final Connection connection = fake(Connection.class, null);
    private @Nullable SQLException failure;
    private final DataSource pool = fake(DataSource.class, this::checkout);
    private final GuardedDataSource guarded = new GuardedDataSource(pool, REST);

    private Object checkout() throws SQLException {
        asked.incrementAndGet();
        if (failure != null) throw failure;
        return connection;
    }

    @Test
    void lets_everybody_through_while_the_database_is_there() throws SQLException {
        for (int i = 0; i < 3; i++) assertThat(guarded.getConnection()).isSameAs(connection);

        assertThat(asked).hasValue(3);
    }

    @Test
    void asks_a_lost_database_once_and_refuses_the_others_at_once() {
        failure = new SQLException("refused", "08001");
        for (int i = 0; i < 50; i++)
            assertThatThrownBy(guarded::getConnection)
                    .satisfies(thrown -> assertThat(Outage.find(thrown)).contains(Outage.DATABASE));

        assertThat(asked).hasValue(1);
    }

    @Test
    void one_tries_again_after_a_rest_and_opens_the_way_for_all() throws SQLException {
        failure = new SQLException("refused", "08001");
        assertThatThrownBy(guarded::getConnection).isNotNull();
        failure = null;
        LockSupport.parkNanos(REST.plusMillis(100).toNanos());

        for (int i = 0; i < 3; i++) assertThat(guarded.getConnection()).isSameAs(connection);
    }

    @Test
    void an_exhausted_pool_does_not_shut_out_the_others() throws SQLException {
        failure = new SQLException("IJ000453", new ResourceAllocationException("IJ000655"));
        assertThatThrownBy(guarded::getConnection).isNotNull();
        failure = null;

        assertThat(guarded.getConnection()).isSameAs(connection);
    }

    @Test
    void eclipselink_asks_over_the_circuit_and_once_only() {
        var login = new DatabaseLogin();
        var connector = new JNDIConnector(pool);
        login.setConnector(connector);

        SessionSettings.guard(login);
        SessionSettings.guard(login);

        assertThat(connector.getDataSource()).isInstanceOf(GuardedDataSource.class);
        assertThat(login.getQueryRetryAttemptCount()).isZero();
        assertThat(login.isConnectionHealthValidatedOnError()).isFalse();
    }

    @FunctionalInterface
    private interface Answer {
        Object give() throws SQLException;
    }

    private static <T> T fake(Class<T> type, @Nullable Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer == null ? null : answer.give()));
    }
}
