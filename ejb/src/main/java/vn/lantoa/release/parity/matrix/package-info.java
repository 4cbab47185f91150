/**
 * Owns: the matrix of services by languages and audiences, with the gaps. Comes after: release.parity. Hands over by:
 * {@link vn.lantoa.release.parity.matrix.ServiceMatrix}.
 */
@NullMarked
package vn.lantoa.release.parity.matrix;

import org.jspecify.annotations.NullMarked;
