package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Changes the terms of a partner. The new terms apply from the partner's next request on. */
@UseCase
public class ChangePartnerTerms {
    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Replaces the partner's terms. */
    public void call(Actor by, PartnerId id, PartnerTerms terms) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        terms.check().throwIfAny();
        var partner = partners.get(id);
        partner.take(terms, clock.instant());
        partners.setNetworks(id, terms.networks());
        audit.record(
                by,
                "partner-terms-changed",
                partner.actor().reference(),
                Map.of(
                        "suspended", String.valueOf(terms.suspended()),
                        "expires", String.valueOf(terms.expiresAt()),
                        "networks", String.join(" ", terms.networks()),
                        "requestsPerMinute", String.valueOf(terms.requestsPerMinute())));
    }
}
