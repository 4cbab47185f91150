package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/**
 * Admission check of partners with an open connection. It is repeated for each event, because the token was checked
 * only when the connection was opened.
 */
@ApplicationScoped
public class Listeners {
    @Inject
    Partners partners;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    /** Returns whether this partner is still admitted. */
    public boolean isLetIn(Actor by) {
        var partner = partners.get(new PartnerId(by.id()));
        return partner.isLetInAt(clock.instant()) && (demo.on() || !partner.isDemo());
    }
}
