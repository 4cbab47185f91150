package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Entitlement of a partner.
 *
 * @param givenAt the instant from which on the partner is entitled
 * @param publicOnly whether the entitlement covers only public releases, without releases for partners only
 */
public record Entitlement(
        EntitlementId id, PartnerId partner, EntitlementScope scope, Instant givenAt, boolean publicOnly) {}
