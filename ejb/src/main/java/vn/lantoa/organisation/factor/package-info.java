/**
 * Owns: second factors of officers and the rule for who must have one. Comes after: organisation. Hands over by: the
 * check of an officer's second factor.
 */
@NullMarked
package vn.lantoa.organisation.factor;

import org.jspecify.annotations.NullMarked;
