package vn.lantoa.distribution.usage;

import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * The download of some bytes by a partner.
 *
 * @param version number of the version that they are of
 * @param name role of the file, name of the rendition, or {@code package} for all of them in one
 * @param sha256 of the bytes; of a package that of its manifest
 */
public record Download(AssetId asset, int version, String name, Sha256 sha256) {}
