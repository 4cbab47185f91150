package vn.lantoa.distribution.entitlement;

import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.PublicBytes;

/**
 * Bytes that a partner may have at this moment.
 *
 * @param asset the asset whose release holds them
 * @param version number of the version that does
 * @param role of the file in it, or the name of the rendition
 */
public record PartnerBytes(PublicBytes file, AssetId asset, int version, String role) {}
