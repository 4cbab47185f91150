/**
 * Owns: planning, publishing, changing, cancelling and ending releases. Comes after: release. Hands over by:
 * {@link vn.lantoa.release.ReleaseMoves}.
 */
@NullMarked
package vn.lantoa.release.planning;

import org.jspecify.annotations.NullMarked;
