package vn.lantoa.embed.pairing;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.distribution.entitlement.PartnerAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the paired portals of a partner, for platform administrators. */
@UseCase
public class ReadPairedPortals {
    @Inject
    PortalPairings portals;

    @Inject
    PartnerAccess access;

    /**
     * Portals of a partner.
     *
     * @param name name of the partner
     */
    public record Portals(String name, List<PortalLine> paired) {}

    public Portals call(Actor by, PartnerId id) {
        return new Portals(access.requireAdministrator(by, id).name(), portals.of(id));
    }
}
