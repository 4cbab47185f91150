package vn.lantoa.release.correction;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.organisation.OrganisationRenamed;
import vn.lantoa.outbox.EventHandler;

/**
 * The correction of released assets that name an organisation, when it gets another name: a few assets at a time, so
 * that releases go on in between; called again, it goes on.
 */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoteRenamedOrganisation implements EventHandler<OrganisationRenamed> {
    @Inject
    Renamings renamings;

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(OrganisationRenamed event) {
        renamings.begin(event);
        while (renamings.next(event)) continue;
        renamings.finish(event);
    }
}
