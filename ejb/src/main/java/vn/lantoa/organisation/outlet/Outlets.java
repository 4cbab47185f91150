package vn.lantoa.organisation.outlet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** The outlets of partners. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Outlets {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Partners partners;

    /** The outlets that this partner has now. */
    public Set<Outlet> of(PartnerId partner) {
        List<?> rows = entities.createNativeQuery("select outlet from partner_outlet where partner_id = ? and open")
                .setParameter(1, partner.value())
                .getResultList();
        var outlets = EnumSet.noneOf(Outlet.class);
        rows.forEach(row -> outlets.add(Outlet.valueOf((String) row)));
        return outlets;
    }

    /** True if the outlets of this partner were ever set. */
    public boolean everSaid(PartnerId partner) {
        return !entities.createNativeQuery("select 1 from partner_outlet where partner_id = ?")
                .setParameter(1, partner.value())
                .getResultList()
                .isEmpty();
    }

    /** The partners that have it now and are let in, by name. */
    public List<Partner> having(Outlet outlet, Instant now) {
        List<?> rows = entities.createNativeQuery("select partner_id from partner_outlet where outlet = ? and open")
                .setParameter(1, outlet.name())
                .getResultList();
        var ids = new HashSet<PartnerId>();
        rows.forEach(row -> ids.add(new PartnerId((UUID) row)));
        return partners.all().stream()
                .filter(one -> ids.contains(one.id()) && one.isLetInAt(now))
                .toList();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void set(PartnerId partner, Outlet outlet, boolean open, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into partner_outlet (partner_id, outlet, open, changed_at, changed_by) values (?, ?, ?, ?, ?)
                        on conflict (partner_id, outlet) do update set open = excluded.open,
                          changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        where partner_outlet.open <> excluded.open""")
                .setParameter(1, partner.value())
                .setParameter(2, outlet.name())
                .setParameter(3, open)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, by.reference())
                .executeUpdate();
    }
}
