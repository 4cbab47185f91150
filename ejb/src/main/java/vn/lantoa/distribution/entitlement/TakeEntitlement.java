package vn.lantoa.distribution.entitlement;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Revokes an entitlement of a partner. From then on the partner gets no further bytes through the entitlement. */
@UseCase
public class TakeEntitlement {
    @Inject
    PartnerAccess access;

    @Inject
    Entitlements entitlements;

    @Inject
    PartnerChanges changes;

    @Inject
    Clock clock;

    /** Revokes the entitlement. */
    public void call(Actor by, EntitlementId id) {
        var now = clock.instant();
        access.requireAdministrator(by);
        var taken = entitlements.getLocked(id);
        entitlements.take(id, by, now);
        entitlements.record(by, "entitlement-taken", taken);
        changes.revoked(id, taken.partner(), now);
    }
}
