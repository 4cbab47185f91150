/**
 * Owns: the limits on attempts to prove one's identity, and the places known from earlier sign-ins. Comes after:
 * organisation. Hands over by: until when an attempt has to wait.
 */
@NullMarked
package vn.lantoa.organisation.attempt;

import org.jspecify.annotations.NullMarked;
