package vn.lantoa.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import vn.lantoa.kernel.FailedStart;

/**
 * Migration of the schema before anything else starts: every other start-up bean and timer owner has
 * {@code @DependsOn("Migration")}. Flyway takes an advisory lock, so that two nodes may start at once. The bean manages
 * its own transactions, because Flyway commits by itself.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource dataSource;

    @PostConstruct
    void start() {
        FailedStart.orEnd(() -> migrate(dataSource));
    }

    static MigrateResult migrate(DataSource dataSource) {
        var flyway = configured(dataSource).load();
        refuseNewer(flyway.info().applied());
        return flyway.migrate();
    }

    /** Migrations run in numerical order everywhere. A late migration with a lower number stops the start. */
    static FluentConfiguration configured(DataSource dataSource) {
        return Flyway.configure(Migration.class.getClassLoader())
                // a session lock: a transaction with the lock would be idle for longer than permitted during a
                // migration
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .dataSource(dataSource)
                // PostgreSQL sends a notice if an extension exists, which Flyway would log as a warning
                .initSql("set client_min_messages = warning")
                .locations("classpath:db/migration")
                .callbacks(new UnhurriedMigration())
                .outOfOrder(false)
                .validateOnMigrate(true)
                .baselineOnMigrate(false);
    }

    // Flyway accepts a newer schema silently; old code would then write rows that the new code misreads
    private static void refuseNewer(MigrationInfo[] applied) {
        Arrays.stream(applied)
                .filter(one -> one.getState().isApplied() && !one.getState().isResolved())
                .reduce((older, newer) -> newer)
                .ifPresent(newest -> {
                    throw new IllegalStateException("The database schema has version " + newest.getVersion() + " ("
                            + newest.getDescription() + "), which is newer than this release of Lan Toả."
                            + " Start the release that created it, or restore a backup of the older schema.");
                });
    }

    /** Callback that lifts the datasource's statement and network time-outs during each migration. */
    static final class UnhurriedMigration implements Callback {
        private static final Event BEGINS = Event.BEFORE_EACH_MIGRATE;
        private static final Set<Event> ENDS = Set.of(Event.AFTER_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE_ERROR);

        private int usual;

        @Override
        public boolean supports(Event event, Context context) {
            return event == BEGINS || ENDS.contains(event);
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                if (event == BEGINS) lift(context.getConnection());
                else context.getConnection().setNetworkTimeout(Runnable::run, usual);
            } catch (SQLException e) {
                throw new FlywayException("cannot lift the statement time limit", e);
            }
        }

        private void lift(Connection connection) throws SQLException {
            usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try (var statement = connection.createStatement()) {
                statement.execute("set local statement_timeout = 0");
            }
        }

        @Override
        public String getCallbackName() {
            return "unhurried";
        }
    }
}
