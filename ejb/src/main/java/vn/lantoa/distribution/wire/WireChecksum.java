package vn.lantoa.distribution.wire;

import vn.lantoa.kernel.Sha256;

/**
 * Checksum to compare with a partner's copy.
 *
 * @param seq change log number that it is valid for
 * @param items number of assets that the partner is entitled to
 * @param sha256 over one line per asset, sorted: its id, a space, the number of its current version, a line feed
 */
public record WireChecksum(long seq, long items, Sha256 sha256) {}
