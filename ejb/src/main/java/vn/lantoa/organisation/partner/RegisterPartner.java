package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/** Registers an organisation as a partner, so that tokens can be issued to it. */
@UseCase
public class RegisterPartner {
    @Inject
    Partners partners;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Registers the partner and returns its id. */
    public PartnerId call(Actor by, OrganisationId id) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        var organisation = organisations.get(id);
        Issues.none()
                .when(organisation.validUntil() != null, "organisation", "closed", organisation.code())
                .when(
                        partners.findByCode(organisation.code()).isPresent(),
                        "organisation",
                        "taken",
                        organisation.code())
                .throwIfAny();
        var partner = new Partner(id, organisation.code(), organisation.name(), false, clock.instant());
        partners.add(partner);
        audit.record(by, "partner-registered", partner.actor().reference(), "organisation", id);
        return partner.id();
    }
}
