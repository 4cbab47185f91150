package vn.lantoa.campaign.readiness;

import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;

/**
 * The version that is attached to an item.
 *
 * @param approved whether exactly this version is
 * @param newest the number of the asset's newest version
 * @param outdated whether it is a variant of a source that has moved on
 */
public record Made(
        AssetId asset, AssetKind kind, String language, int number, boolean approved, int newest, boolean outdated) {}
