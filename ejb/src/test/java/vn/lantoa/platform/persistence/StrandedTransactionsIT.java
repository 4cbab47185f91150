package vn.lantoa.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.Await.await;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.platform.persistence.GuardedDataSource.StrandedTransactions;

@ExtendWith(ArquillianExtension.class)
class StrandedTransactionsIT {
    private static final long LOCK = 20_261_128;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource database;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void only_transactions_from_before_the_outage_lose_their_locks() throws Exception {
        try (var old = begun();
                var other = database.getConnection()) {
            assertThat(isFree(other)).isFalse();
            Thread.sleep(3000);
            try (var young = begun(LOCK + 1)) {
                StrandedTransactions.end(database, Duration.ofSeconds(2));

                await(() -> isFree(other)); // a terminated backend releases its locks a moment later
                assertThatThrownBy(() -> isFree(old)).isInstanceOf(SQLException.class);
                assertThat(isFree(young)).isTrue();
            }
        }
    }

    /** The limits of the data source's connections in PostgreSQL: no connection is held for longer. */
    @Test
    void statements_and_idle_transactions_end_after_a_minute() throws Exception {
        try (var connection = database.getConnection()) {
            for (var limit : List.of("statement_timeout", "idle_in_transaction_session_timeout"))
                try (var rows = connection.createStatement().executeQuery("show " + limit)) {
                    rows.next();
                    assertThat(rows.getString(1)).as(limit).isEqualTo("1min");
                }
        }
    }

    private Connection begun() throws SQLException {
        return begun(LOCK);
    }

    /** A transaction that holds a lock. */
    private Connection begun(long lock) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("select pg_advisory_xact_lock(" + lock + ")");
        return connection;
    }

    private static boolean isFree(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
