/**
 * Owns: second factors of officers and who must have one. Comes after: organisation. Hands over by: whether a code is the
 * officer's.
 */
@NullMarked
package vn.lantoa.organisation.factor;

import org.jspecify.annotations.NullMarked;
