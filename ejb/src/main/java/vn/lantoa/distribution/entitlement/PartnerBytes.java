package vn.lantoa.distribution.entitlement;

import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.PublicBytes;

/**
 * Bytes that a partner may have now.
 *
 * @param asset asset whose release contains the bytes
 * @param version number of the version that contains the bytes
 * @param role role of the file in that version, or the name of the rendition
 */
public record PartnerBytes(PublicBytes file, AssetId asset, int version, String role) {}
