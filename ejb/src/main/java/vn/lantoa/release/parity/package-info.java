/**
 * Owns: the parity of variants: the source versions they follow, the changes they lack, and the matrix of services by
 * languages and audiences, with its gaps. Comes after: release. Hands over by:
 * {@link vn.lantoa.release.parity.Following}, {@link vn.lantoa.release.parity.ServiceMatrix}, and the change log's
 * CORRECT.
 */
@NullMarked
package vn.lantoa.release.parity;

import org.jspecify.annotations.NullMarked;
