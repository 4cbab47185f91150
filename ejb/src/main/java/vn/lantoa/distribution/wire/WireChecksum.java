package vn.lantoa.distribution.wire;

import vn.lantoa.kernel.Sha256;

/**
 * Checksum to compare with a partner's copy.
 *
 * @param seq change log number for which the checksum is valid
 * @param items number of assets to which the partner is entitled
 * @param sha256 hash over one line per asset, sorted: its id, a space, the number of its current version, a line feed
 */
public record WireChecksum(long seq, long items, Sha256 sha256) {}
