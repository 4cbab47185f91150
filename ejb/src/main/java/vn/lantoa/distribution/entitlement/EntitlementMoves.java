package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/** Changes of entitlements made by use cases of later stages, within their transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EntitlementMoves {
    @Inject
    EntitlementAccess access;

    @Inject
    Entitlements entitlements;

    @Inject
    PartnerChanges changes;

    /**
     * Records in the change log that a partner has access to all public releases, unless the partner already has access
     * to everything. Releases for partners only are not included. May write to the change log, whose head then stays
     * locked until the commit.
     */
    public void givePublic(Actor by, PartnerId partner, Instant now) {
        var has = entitlements.of(partner).stream().anyMatch(one -> one.scope().equals(EntitlementScope.EVERYTHING));
        if (has) return;
        var given = new Entitlement(EntitlementId.random(), partner, EntitlementScope.EVERYTHING, now, true);
        entitlements.add(given, by);
        access.record(by, "entitlement-given", given);
        changes.granted(given.id(), partner, now);
    }
}
