package vn.lantoa.distribution.wire;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.Sha256;

/**
 * Checksum to compare with a partner's copy.
 *
 * @param seq change log number for which the checksum is valid
 * @param items number of assets to which the partner is entitled
 * @param sha256 hash over one line per asset, sorted: its id, a space, the number of its current version, a line feed
 */
@Schema(name = "WireChecksum")
@JsonbPropertyOrder({"seq", "items", "sha256"})
public record WireChecksum(long seq, long items, @Schema(implementation = String.class) Sha256 sha256) {}
