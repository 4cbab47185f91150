package vn.lantoa.release.reading;

import vn.lantoa.asset.AssetId;

/** Another asset that contains some of the same bytes, which a removal by law would also affect. */
public record SharingLine(AssetId asset, String title, String organisation) {}
