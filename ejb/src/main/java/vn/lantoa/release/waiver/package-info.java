/**
 * Owns: gates that a release went past, with the reason. Comes after: release. Hands over by: {@link
 * vn.lantoa.release.waiver.WaiverRecords}.
 */
@NullMarked
package vn.lantoa.release.waiver;

import org.jspecify.annotations.NullMarked;
