package vn.lantoa.embed.pairing;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;

/**
 * Ends the pairing of a portal at the request of its plugin, together with the portal's token and webhook. Other
 * portals of the partner are not affected. Does nothing if the portal is not paired.
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
     * @param by partner to which the portal belongs
     * @param portal address stated when the portal was paired; only its host is compared
     */
    public void call(Actor by, String portal) {
        if (by.kind() != Actor.Kind.PARTNER) throw new Forbidden("a portal of a partner");
        PairingRules.portal(portal).throwIfAny();
        pairings.part(by, PairingRules.host(portal), clock.instant());
    }
}
