package vn.lantoa.embed.pairing;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;

/**
 * Ends the pairing of a portal at the request of its own plugin: its token and its webhook end. Other portals of the
 * partner are not affected. Does nothing if the portal is not paired.
 */
@UseCase
public class EndPairing {
    @Inject
    PortalPairings pairings;

    @Inject
    Clock clock;

    /**
     * Ends the pairing.
     *
     * @param by partner that the portal belongs to
     * @param portal address given when it was paired; only its host is compared
     */
    public void call(Actor by, String portal) {
        if (by.kind() != Actor.Kind.PARTNER) throw new Forbidden("a portal of a partner");
        PairingRules.portal(portal).throwIfAny();
        pairings.part(by, PairingRules.host(portal), clock.instant());
    }
}
