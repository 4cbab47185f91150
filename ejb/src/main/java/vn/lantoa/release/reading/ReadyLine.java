package vn.lantoa.release.reading;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/**
 * An approved version that no release has let out or planned yet.
 *
 * @param kind slug of the asset's kind
 * @param organisation name of the owner
 * @param mine whether whoever asked releases for the owner
 */
public record ReadyLine(
        AssetId asset, int version, String kind, String title, String organisation, Instant approvedAt, boolean mine) {}
