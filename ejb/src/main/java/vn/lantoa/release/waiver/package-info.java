/**
 * Owns: closed gates that releases passed, with the reasons. Comes after: release. Hands over by:
 * {@link vn.lantoa.release.waiver.WaiverRecords}.
 */
@NullMarked
package vn.lantoa.release.waiver;

import org.jspecify.annotations.NullMarked;
