package vn.lantoa.distribution.wire;

import vn.lantoa.kernel.Sha256;

/**
 * The checksum to compare a partner's copy with.
 *
 * @param seq the number of the change log that this is right for
 * @param items how many assets the partner is entitled to
 * @param sha256 over one line an asset, sorted: its id, a space, the number of its current version, a line feed
 */
public record WireChecksum(long seq, long items, Sha256 sha256) {}
