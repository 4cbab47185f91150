/**
 * Owns: the rescan of files when the virus scanner gets new signatures, and the quarantine of infected files. Comes
 * after: release. Hands over by: {@link vn.lantoa.asset.BlockedBytes}, the change log's CORRECT and notices.
 */
@NullMarked
package vn.lantoa.release.quarantine;

import org.jspecify.annotations.NullMarked;
