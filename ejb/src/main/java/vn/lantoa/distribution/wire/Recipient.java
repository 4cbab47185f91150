package vn.lantoa.distribution.wire;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.partner.PartnerId;

/** The partner whose wire it is. */
final class Recipient {
    private Recipient() {}

    /** The partner who asks; throws {@link Forbidden} for anybody else: the wire is each partner's own. */
    static PartnerId of(Actor by) {
        if (by.kind() != Actor.Kind.PARTNER) throw new Forbidden("the wire is for partners");
        return new PartnerId(by.id());
    }
}
