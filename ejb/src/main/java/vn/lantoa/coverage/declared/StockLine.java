package vn.lantoa.coverage.declared;

import vn.lantoa.asset.AssetId;

/**
 * A unit's stock of a printed version.
 *
 * @param title the title; empty if it was removed by law
 */
public record StockLine(
        String unit, AssetId asset, String title, int version, long ordered, long received, long given) {
    /** Returns the remaining stock. */
    public long left() {
        return received - given;
    }
}
