/**
 * Owns: the entitlements of partners to releases with reach PUBLIC or PARTNERS, and the agreements to keep embargoes.
 * Comes after: catalogue. Hands over by: {@link vn.lantoa.distribution.entitlement.Entitlements}, and rows of the
 * change log for a single partner.
 */
@NullMarked
package vn.lantoa.distribution.entitlement;

import org.jspecify.annotations.NullMarked;
