package vn.lantoa.distribution.entitlement;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Records whether a partner has signed that it keeps embargoes. One that has is told of announced releases before their
 * time; bytes, thumbnails and hashes it gets when everybody does.
 */
@UseCase
public class KeepEmbargoAgreement {
    @Inject
    EntitlementAccess access;

    @Inject
    Entitlements entitlements;

    @Inject
    PartnerChanges changes;

    @Inject
    Clock clock;

    /** Records it; the same again changes nothing. */
    public void call(Actor by, PartnerId partner, boolean signed) {
        var now = clock.instant();
        access.admit(by, partner);
        changes.hold();
        if (entitlements.keepsEmbargoes(partner) == signed) return;
        if (signed) entitlements.sign(partner, by, now);
        else entitlements.endAgreement(partner);
        access.record(by, signed ? "embargo-agreement-signed" : "embargo-agreement-ended", partner);
        changes.announced(signed, partner, now);
    }
}
