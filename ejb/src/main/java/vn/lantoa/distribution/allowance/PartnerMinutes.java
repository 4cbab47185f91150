package vn.lantoa.distribution.allowance;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.lantoa.organisation.partner.PartnerId;

/** The minutes of all partners, by the database's clock: what all nodes take from. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PartnerMinutes {
    /** A tenth of the minute is taken at once: ten writes a minute at most, and never more than the limit over all nodes. */
    private static final int PORTIONS = 10;

    @PersistenceContext
    EntityManager entities;

    /** Takes the next grant of this partner's minute. */
    public RateLimitGrant take(PartnerId partner) {
        entities.createNativeQuery(
                        """
                        insert into partner_minute (partner_id, minute, taken) values (?, date_trunc('minute', now()), 0)
                        on conflict (partner_id) do nothing""")
                .setParameter(1, partner.value())
                .executeUpdate();
        var row = (Object[]) entities.createNativeQuery(
                        """
                        with former as (
                          select m.partner_id, date_trunc('minute', clock_timestamp()) as minute,
                                 case when m.minute = date_trunc('minute', clock_timestamp()) then m.taken else 0 end as taken,
                                 p.requests_per_minute as most
                          from partner_minute m join partner p on p.id = m.partner_id where m.partner_id = ? for update of m)
                        update partner_minute m
                        set minute = f.minute, taken = least(f.taken + greatest(f.most / ?, 1), greatest(f.most, f.taken))
                        from former f where m.partner_id = f.partner_id
                        returning m.taken - f.taken, f.most, f.most - m.taken,
                                  60000 - floor(extract(epoch from clock_timestamp() - f.minute) * 1000)""")
                .setParameter(1, partner.value())
                .setParameter(2, PORTIONS)
                .getSingleResult();
        return new RateLimitGrant(number(row[0]), number(row[1]), Math.max(0, number(row[2])), number(row[3]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
