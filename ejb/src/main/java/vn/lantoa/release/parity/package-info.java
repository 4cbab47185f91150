/**
 * Owns: the parity of variants: the source versions that they follow, and the changes that they lack. Comes after:
 * release. Hands over by: {@link vn.lantoa.release.parity.Following}, and the change log's CORRECT.
 */
@NullMarked
package vn.lantoa.release.parity;

import org.jspecify.annotations.NullMarked;
