package vn.lantoa.release.quarantine;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * File in quarantine.
 *
 * @param signature the scanner's finding
 * @param holder a version that contains the file, if possible a published version
 */
public record QuarantinedFile(Sha256 sha256, String signature, Instant foundAt, Holder holder) {
    /**
     * Version that contains the file.
     *
     * @param name the file's name in this version
     * @param out whether this version is published
     */
    public record Holder(AssetId asset, int version, String title, String name, boolean out) {}
}
