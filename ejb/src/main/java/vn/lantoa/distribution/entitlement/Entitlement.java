package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Entitlement of a partner.
 *
 * @param givenAt since when
 * @param publicOnly whether it covers only public releases, and none for partners alone
 */
public record Entitlement(
        EntitlementId id, PartnerId partner, EntitlementScope scope, Instant givenAt, boolean publicOnly) {}
