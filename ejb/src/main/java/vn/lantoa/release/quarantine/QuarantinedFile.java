package vn.lantoa.release.quarantine;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * A file in quarantine, with one version that holds it.
 *
 * @param signature what the scanner found
 * @param out whether that version is published
 */
public record QuarantinedFile(
        Sha256 sha256,
        String signature,
        Instant foundAt,
        AssetId asset,
        int version,
        String title,
        String name,
        long bytes,
        boolean out) {}
