package vn.lantoa.release.reading;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/**
 * An approved version without a release, planned or past.
 *
 * @param kind slug of the asset's kind
 * @param organisation name of the owner
 * @param mine whether the reader releases for the owner
 */
public record ReadyLine(
        AssetId asset, int version, String kind, String title, String organisation, Instant approvedAt, boolean mine) {}
