/**
 * Owns: what each partner is let have, of what is released with reach PUBLIC or PARTNERS, and who signed that he keeps
 * embargoes. Comes after: catalogue. Hands over by: {@link vn.lantoa.distribution.entitlement.Entitlements}, and rows of
 * the change log that are for one partner alone.
 */
@NullMarked
package vn.lantoa.distribution.entitlement;

import org.jspecify.annotations.NullMarked;
