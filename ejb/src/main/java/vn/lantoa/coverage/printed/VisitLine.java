package vn.lantoa.coverage.printed;

import vn.lantoa.asset.AssetId;

/** The households of a commune that a unit has visited in a year with some material. */
public record VisitLine(String unit, String commune, AssetId asset, String title, long visits) {}
