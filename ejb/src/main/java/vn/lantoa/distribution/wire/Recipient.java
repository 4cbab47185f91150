package vn.lantoa.distribution.wire;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.partner.PartnerId;

/** Partner that reads its changes. */
final class Recipient {
    private Recipient() {}

    /**
     * Returns the calling partner.
     *
     * @throws Forbidden for callers that are not partners
     */
    static PartnerId of(Actor by) {
        if (by.kind() != Actor.Kind.PARTNER) throw new Forbidden("the wire is for partners");
        return new PartnerId(by.id());
    }
}
