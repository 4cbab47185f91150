package vn.lantoa.release.quarantine;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * A file in quarantine.
 *
 * @param signature what the scanner found
 * @param holder a version that holds it, a published one if there is one
 */
public record QuarantinedFile(Sha256 sha256, String signature, Instant foundAt, Holder holder) {
    /**
     * A version that holds the file.
     *
     * @param name of the file there
     * @param out whether it is published
     */
    public record Holder(AssetId asset, int version, String title, String name, boolean out) {}
}
