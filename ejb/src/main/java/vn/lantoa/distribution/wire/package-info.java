/**
 * Owns: the wire, by which partners' programs stay in step: the change log as it concerns one partner, the snapshot of
 * all it is entitled to now, and a checksum of it. Comes after: distribution.entitlement. Hands over by: records, read
 * by {@code web.distribution}.
 *
 * <p>The log's rows say where to look, each is answered with the present state. Rows are read before states, so a state
 * is never older than its row; whatever changes afterwards has a row of its own later on.
 */
@NullMarked
package vn.lantoa.distribution.wire;

import org.jspecify.annotations.NullMarked;
