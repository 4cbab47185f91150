package vn.lantoa.kernel.query;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The exemption of work that touches whole tables from the limit of a minute that the datasource sets for every statement:
 * nothing that somebody waits for may use it.
 */
public final class LongStatements {
    private static final int PATIENCE_MILLIS = 31 * 60 * 1000;

    private LongStatements() {}

    /**
     * Lets the statements of this transaction take up to half an hour each. The connection keeps the patience with its
     * network, which does no harm: it is asked before it is given out again.
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
