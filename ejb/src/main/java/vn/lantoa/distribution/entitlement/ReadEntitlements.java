package vn.lantoa.distribution.entitlement;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the entitlements of a partner, for platform administrators and for the partner itself. */
@UseCase
public class ReadEntitlements {
    @Inject
    PartnerAccess access;

    @Inject
    Entitlements entitlements;

    /**
     * Entitlements of a partner.
     *
     * @param given the oldest first
     * @param keepsEmbargoes whether the partner has signed the embargo agreement
     */
    public record PartnerEntitlements(List<Entitlement> given, boolean keepsEmbargoes) {}

    /** Returns the entitlements of the partner. */
    public PartnerEntitlements call(Actor by, PartnerId partner) {
        access.require(by, partner);
        return new PartnerEntitlements(entitlements.of(partner), entitlements.keepsEmbargoes(partner));
    }
}
