package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationClosed;
import vn.lantoa.outbox.EventHandler;

/**
 * Schedules another update of the evidence dated after a closed unit's last day. The update moves this evidence to the
 * unit's successor.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class ReassignEvidence implements EventHandler<OrganisationClosed> {
    @Inject
    Database database;

    @Override
    public void on(OrganisationClosed event) {
        database.sql(
                        """
                        insert into evidence_due (asset_id, first_on, last_on)
                        select distinct coalesce(e.asset_id, '00000000-0000-0000-0000-000000000000'), e.month, e.month
                          from organisation o join evidence e on e.organisation_id = o.id and e.first_on > o.valid_until
                         where o.id = :unit""")
                .with("unit", event.organisation())
                .update();
    }
}
