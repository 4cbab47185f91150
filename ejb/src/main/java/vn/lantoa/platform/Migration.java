package vn.lantoa.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import vn.lantoa.kernel.outage.FailedStart;

/**
 * Brings the schema up to date before anything else starts: every other start-up bean and timer owner says
 * {@code @DependsOn("Migration")}. Flyway takes an advisory lock, so two nodes may start at once. Manages its own
 * transactions, because Flyway commits by itself.
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

    /** The order of migrations is that of their numbers in every home: one that comes too late stops the start. */
    static FluentConfiguration configured(DataSource dataSource) {
        return Flyway.configure(Migration.class.getClassLoader())
                // the lock of a session, not of a transaction, which may not idle for as long as a migration takes
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .dataSource(dataSource)
                // PostgreSQL notes that an extension is there already, and Flyway would log it as a warning
                .initSql("set client_min_messages = warning")
                .locations("classpath:db/migration")
                .callbacks(new UnhurriedMigration())
                .outOfOrder(false)
                .validateOnMigrate(true)
                .baselineOnMigrate(false);
    }

    // Flyway by itself runs on a newer schema without a word; old code would then write rows the new code misreads
    private static void refuseNewer(MigrationInfo[] applied) {
        Arrays.stream(applied)
                .filter(one -> one.getState().isApplied() && !one.getState().isResolved())
                .reduce((older, newer) -> newer)
                .ifPresent(newest -> {
                    throw new IllegalStateException("The database schema has version " + newest.getVersion() + " ("
                            + newest.getDescription() + "), which this release of Lan Toả does not know."
                            + " Start the release that made it, or restore a backup of the older schema.");
                });
    }
}
