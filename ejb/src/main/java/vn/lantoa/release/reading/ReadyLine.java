package vn.lantoa.release.reading;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;

/** An approved version that no release has let out or planned yet. */
public record ReadyLine(
        AssetId asset, int version, AssetKind kind, String title, String organisation, Instant approvedAt) {}
