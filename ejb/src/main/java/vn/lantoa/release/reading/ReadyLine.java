package vn.lantoa.release.reading;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/**
 * Approved version without a planned or past release.
 *
 * @param kind the slug of the asset's kind
 * @param organisation the name of the owner
 * @param mine whether the reader may release for the owner
 */
public record ReadyLine(
        AssetId asset, int version, String kind, String title, String organisation, Instant approvedAt, boolean mine) {}
