package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Sets the outlets of a partner. Requests may be sent to the partner through these outlets from then on. */
@UseCase
public class SetOutlets {
    @Inject
    Outlets outlets;

    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Opens the given outlets of the partner and closes all other outlets. */
    public void call(Actor by, PartnerId id, Set<Outlet> open) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        var partner = partners.get(id);
        var now = clock.instant();
        for (var outlet : Outlet.values()) outlets.set(id, outlet, open.contains(outlet), by, now);
        var words = open.stream().map(Outlet::slug).sorted().collect(Collectors.joining(" "));
        audit.record(by, "partner-outlets-set", partner.actor().reference(), "outlets", words);
    }
}
