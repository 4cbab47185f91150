package vn.lantoa.coverage.declared;

import vn.lantoa.asset.AssetId;

/** The households of a commune that a unit visited in a year with an asset. */
public record VisitLine(String unit, String commune, AssetId asset, String title, long visits) {}
