package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;

/** Repository of the outlets of partners. */
@ApplicationScoped
public class Outlets {
    @Inject
    Database database;

    @Inject
    Partners partners;

    /** Returns the outlets that the partner has now. */
    public Set<Outlet> of(PartnerId partner) {
        var outlets = EnumSet.noneOf(Outlet.class);
        outlets.addAll(database.sql("select outlet from partner_outlet where partner_id = :partner and open")
                .with("partner", partner)
                .values(Outlet.class));
        return outlets;
    }

    /** Returns whether the partner's outlets were ever set. */
    public boolean everSaid(PartnerId partner) {
        return database.sql("select exists (select 1 from partner_outlet where partner_id = :partner)")
                .with("partner", partner)
                .value(Boolean.class)
                .orElseThrow();
    }

    /** Returns the active partners that have the outlet now, by name. */
    public List<Partner> having(Outlet outlet, Instant now) {
        var having = Set.copyOf(database.sql("select partner_id from partner_outlet where outlet = :outlet and open")
                .with("outlet", outlet)
                .values(PartnerId.class));
        return partners.all().stream()
                .filter(one -> having.contains(one.id()) && one.isLetInAt(now))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void set(PartnerId partner, Outlet outlet, boolean open, Actor by, Instant now) {
        database.sql(
                        """
                        insert into partner_outlet (partner_id, outlet, open, changed_at, changed_by)
                        values (:partner, :outlet, :open, :now, :by)
                        on conflict (partner_id, outlet) do update set open = excluded.open,
                          changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        where partner_outlet.open <> excluded.open""")
                .with("partner", partner)
                .with("outlet", outlet)
                .with("open", open)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }
}
