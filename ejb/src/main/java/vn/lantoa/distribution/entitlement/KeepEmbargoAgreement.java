package vn.lantoa.distribution.entitlement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Records whether a partner has signed the embargo agreement. A partner that has signed receives announcements before
 * publication, but bytes, thumbnails and hashes only from publication on.
 */
@UseCase
public class KeepEmbargoAgreement {
    @Inject
    PartnerAccess access;

    @Inject
    Entitlements entitlements;

    @Inject
    PartnerChanges changes;

    @Inject
    Clock clock;

    /** Records whether the agreement is signed; does nothing if that is already recorded. */
    public void call(Actor by, PartnerId partner, boolean signed) {
        var now = clock.instant();
        access.requireAdministrator(by, partner);
        changes.hold();
        if (entitlements.keepsEmbargoes(partner) == signed) return;
        if (signed) entitlements.sign(partner, by, now);
        else entitlements.endAgreement(partner);
        access.record(by, signed ? "embargo-agreement-signed" : "embargo-agreement-ended", partner, Map.of());
        changes.announced(signed, partner, now);
    }
}
