/**
 * Owns: the entitlements of partners to what is released with reach PUBLIC or PARTNERS, and the agreements to keep
 * embargoes. Comes after: catalogue. Hands over by: {@link vn.lantoa.distribution.entitlement.Entitlements}, and rows
 * of the change log that are for one partner alone.
 */
@NullMarked
package vn.lantoa.distribution.entitlement;

import org.jspecify.annotations.NullMarked;
