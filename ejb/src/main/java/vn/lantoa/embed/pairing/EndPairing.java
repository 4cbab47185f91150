package vn.lantoa.embed.pairing;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;

/**
 * Parts a portal from the hub, as its own plugin asks when its administrator wants that: its token and its webhook end. What
 * is not paired stays so, and the partner's other portals have what they had.
 */
@UseCase
public class EndPairing {
    @Inject
    PortalPairings pairings;

    @Inject
    Clock clock;

    /**
     * Parts it.
     *
     * @param by the partner whose portal it is
     * @param portal its address, as it was said when it was paired; its host counts
     */
    public void call(Actor by, String portal) {
        if (by.kind() != Actor.Kind.PARTNER) throw new Forbidden("a portal of a partner");
        PairingRules.portal(portal).throwIfAny();
        pairings.part(by, PairingRules.host(portal), clock.instant());
    }
}
