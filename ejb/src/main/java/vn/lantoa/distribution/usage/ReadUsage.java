package vn.lantoa.distribution.usage;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the usage of a partner in the last days, for administrators of the whole, and for the partner itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadUsage {
    private static final int DAYS = 14;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    /** The last days on which it asked for anything, the latest first. */
    public List<UsageDay> call(Actor by, PartnerId partner) {
        if (!by.equals(Actor.partner(partner.value()))) access.require(by, Role.ADMINISTRATOR, organisations.root());
        List<?> rows = entities.createNativeQuery(
                        "select day, requests, bytes from partner_usage where partner_id = ? order by day desc limit "
                                + DAYS)
                .setParameter(1, partner.value())
                .getResultList();
        return rows.stream().map(row -> day((Object[]) row)).toList();
    }

    private static UsageDay day(Object[] row) {
        var day = Columns.day(row[0]);
        return new UsageDay(day, ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }
}
