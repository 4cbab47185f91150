package vn.lantoa.distribution.wire;

import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * Download of bytes by a partner.
 *
 * @param version number of the version that contains the bytes
 * @param name role of the file, name of the rendition, or {@code package} for a package of all files
 * @param sha256 hash of the bytes; for a package, hash of its manifest
 */
public record Download(AssetId asset, int version, String name, Sha256 sha256) {}
