/**
 * Owns: the limits on attempts to sign in, and known devices. Comes after: organisation. Hands over by: the time until
 * which an attempt must wait.
 */
@NullMarked
package vn.lantoa.organisation.attempt;

import org.jspecify.annotations.NullMarked;
