/**
 * Owns: the return leg: what partners say they have published or aired, with the version and the place. Comes after:
 * distribution.entitlement. Hands over by: rows that later stages count.
 */
@NullMarked
package vn.lantoa.distribution.published;

import org.jspecify.annotations.NullMarked;
