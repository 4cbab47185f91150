package vn.lantoa.organisation.partner;

import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Id;

/** Id of a partner. */
public record PartnerId(UUID value) implements Id {
    /**
     * Returns the id of the calling partner.
     *
     * @throws Forbidden for callers that are not partners
     */
    public static PartnerId of(Actor by) {
        if (by.kind() != Actor.Kind.PARTNER) throw new Forbidden("being a partner");
        return new PartnerId(by.id());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
