package vn.lantoa.kernel.query;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Exemption from the time limit of one minute that the datasource sets for every statement, for work on whole tables.
 * Not for requests of users who wait for the result.
 */
public final class LongStatements {
    private static final int PATIENCE_MILLIS = 31 * 60 * 1000;

    private LongStatements() {}

    /**
     * Allows each statement of this transaction to take up to 30 minutes. The network time-out of the connection is not
     * reset, which is harmless, because the pool validates a connection before it is used again.
     */
    public static void allow(EntityManager em) {
        try {
            em.unwrap(Connection.class).setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot set the network time-out of the connection", e);
        }
        var unused = SqlQuery.of(em, "select set_config('statement_timeout', '30min', true)")
                .value(String.class);
    }
}
