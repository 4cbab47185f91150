/**
 * Owns: public withdrawal of releases, with explanations. Comes after: release. Hands over by:
 * {@link vn.lantoa.release.ReleaseMoves} and table withdrawal.
 */
@NullMarked
package vn.lantoa.release.withdrawal;

import org.jspecify.annotations.NullMarked;
