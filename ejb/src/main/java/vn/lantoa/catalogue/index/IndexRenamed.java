package vn.lantoa.catalogue.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.organisation.OrganisationRenamed;
import vn.lantoa.outbox.EventHandler;

/** Brings the index in step: what an organisation has out is found by its new name. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexRenamed implements EventHandler<OrganisationRenamed> {
    @Inject
    SearchIndex index;

    @Override
    public Class<OrganisationRenamed> event() {
        return OrganisationRenamed.class;
    }

    @Override
    public void on(OrganisationRenamed event) {
        index.publicOf(event.organisation()).forEach(index::refresh);
    }
}
