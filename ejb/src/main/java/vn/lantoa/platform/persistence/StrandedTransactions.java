package vn.lantoa.platform.persistence;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Transactions of this node that the database keeps open after the network connection was lost. The node has abandoned
 * these transactions, but the database would hold their locks for a minute.
 */
final class StrandedTransactions {
    /** The application name is unique to the node, so other nodes are not affected (20-datasource.cli). */
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
