/**
 * Owns: corrections, when the appearance of a release changes without a new version. Comes after: release. Hands over
 * by: the change log's CORRECT.
 */
@NullMarked
package vn.lantoa.release.correction;

import org.jspecify.annotations.NullMarked;
