package vn.lantoa.kernel.query;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Exemption of work on whole tables from the time limit of one minute that the datasource sets for every statement.
 * Work that a user waits for must not use it.
 */
public final class LongStatements {
    private static final int PATIENCE_MILLIS = 31 * 60 * 1000;

    private LongStatements() {}

    /**
     * Allows each statement of this transaction to take up to 30 minutes. The network time-out of the connection stays
     * raised, which is harmless: the pool validates the connection before it hands it out again.
     */
    public static void allow(EntityManager em) {
        try {
            em.unwrap(Connection.class).setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
        } catch (SQLException e) {
            throw new IllegalStateException("the limit of the connection cannot be lifted", e);
        }
        var unused = SqlQuery.of(em, "select set_config('statement_timeout', '30min', true)")
                .value(String.class);
    }
}
