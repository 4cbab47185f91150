package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationClosed;
import vn.lantoa.outbox.EventHandler;

/** Updates the evidence of a unit once more after the day of its closure, because its successor existed before. */
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
