package vn.lantoa.embed.pairing;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Reads the paired portals of a partner, for platform administrators. */
@UseCase
public class ReadPairedPortals {
    @Inject
    PortalPairings portals;

    @Inject
    Partners partners;

    @Inject
    Access access;

    /**
     * Portals of a partner.
     *
     * @param name name of the partner
     */
    public record Portals(String name, List<PortalLine> paired) {}

    public Portals call(Actor by, PartnerId id) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        return new Portals(partners.get(id).name(), portals.of(id));
    }
}
