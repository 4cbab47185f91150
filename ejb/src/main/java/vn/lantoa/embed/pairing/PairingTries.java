package vn.lantoa.embed.pairing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.lantoa.organisation.attempt.ClientAddress;

/** The recent attempts to pair, over all nodes; times are the database's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PairingTries {
    /** The most attempts from one network address within {@value #MINUTES} minutes. */
    static final int MOST = 10;

    private static final int MINUTES = 10;
    private static final int MOST_OF_ALL = 600;

    @PersistenceContext
    EntityManager entities;

    /** Counts an attempt. Returns the seconds to wait, 0 if it may be made; a refused one is not counted. */
    public int take(ClientAddress from) {
        entities.createNativeQuery(
                        "delete from pairing_try where asked_at < now() - interval '" + MINUTES + " minutes'")
                .executeUpdate();
        var row = (Object[]) entities.createNativeQuery(
                        """
                        select count(*), count(*) filter (where asked_by = ?),
                               ceil(coalesce(extract(epoch from min(asked_at) + interval '%d minutes' - now()), 1))
                        from pairing_try"""
                                .formatted(MINUTES))
                .setParameter(1, from.group())
                .getSingleResult();
        if (number(row[0]) >= MOST_OF_ALL || number(row[1]) >= MOST) return Math.max(1, number(row[2]));
        entities.createNativeQuery("insert into pairing_try (asked_by) values (?)")
                .setParameter(1, from.group())
                .executeUpdate();
        return 0;
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
