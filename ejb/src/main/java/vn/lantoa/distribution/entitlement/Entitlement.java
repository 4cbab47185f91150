package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Something that a partner is let have.
 *
 * @param givenAt since when
 * @param publicOnly whether of all this only what everybody may have is meant: no release for partners alone
 */
public record Entitlement(
        EntitlementId id, PartnerId partner, EntitlementScope scope, Instant givenAt, boolean publicOnly) {}
