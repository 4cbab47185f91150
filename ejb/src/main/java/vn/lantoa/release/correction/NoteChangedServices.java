package vn.lantoa.release.correction;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.service.ServicesChanged;

/**
 * The correction of public assets that explain a service, when it gets another code, or comes into the register: a few
 * assets at a time, so that releases go on in between; called again, it goes on.
 */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoteChangedServices implements EventHandler<ServicesChanged> {
    @Inject
    ServiceCorrections steps;

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(ServicesChanged event) {
        steps.link();
        steps.begin(event);
        while (steps.next(event)) continue;
        steps.finish(event);
    }
}
