/**
 * Owns: whether the languages of a thing are in step: what a variant follows and what it lacks of its source. Comes after:
 * release. Hands over by: {@link vn.lantoa.release.parity.Following}, and the change log's CORRECT.
 */
@NullMarked
package vn.lantoa.release.parity;

import org.jspecify.annotations.NullMarked;
