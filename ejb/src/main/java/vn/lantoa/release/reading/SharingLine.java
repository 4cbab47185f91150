package vn.lantoa.release.reading;

import vn.lantoa.asset.AssetId;

/** Another asset that holds some of the same bytes, which a removal by law would touch as well. */
public record SharingLine(AssetId asset, String title, String organisation) {}
