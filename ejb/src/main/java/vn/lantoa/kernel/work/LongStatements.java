package vn.lantoa.kernel.work;

import jakarta.persistence.EntityManager;

/**
 * The exemption of work that touches whole tables from the limit of a minute that the datasource sets for every statement:
 * nothing that somebody waits for may use it.
 */
public final class LongStatements {
    private LongStatements() {}

    /** Lets the statements of this transaction take up to half an hour each. */
    public static void allow(EntityManager em) {
        em.createNativeQuery("select set_config('statement_timeout', '30min', true)")
                .getSingleResult();
    }
}
