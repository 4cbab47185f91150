/**
 * Owns: the wire, which keeps partners' programs up to date: the part of the change log that concerns a partner, the
 * snapshot of the assets to which the partner is entitled, and a checksum of the snapshot; and what partners have read,
 * downloaded, used and published. Comes after: distribution.entitlement. Hands over by: records, read by
 * {@code web.distribution}.
 *
 * <p>A row of the log names an asset; the response contains its current state. Rows are read before states, so a state
 * is never older than its row, and each later change has a later row.
 */
@NullMarked
package vn.lantoa.distribution.wire;

import org.jspecify.annotations.NullMarked;
