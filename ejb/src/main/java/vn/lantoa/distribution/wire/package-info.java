/**
 * Owns: the wire, by which partners' programs stay in step: the change log as it concerns one partner, the snapshot of
 * its current entitlement, and a checksum of it. Comes after: distribution.entitlement. Hands over by: records, read
 * by {@code web.distribution}.
 *
 * <p>A row of the log names an asset; the response contains its current state. Rows are read before states, so a state
 * is never older than its row, and each later change has a later row.
 */
@NullMarked
package vn.lantoa.distribution.wire;

import org.jspecify.annotations.NullMarked;
