package vn.lantoa.coverage.printed;

import vn.lantoa.asset.AssetId;

/**
 * The stock of a printed version that a unit has.
 *
 * @param title empty where it was removed by law
 */
public record StockLine(
        String unit, AssetId asset, String title, int version, long ordered, long received, long given) {
    /** What is there. */
    public long left() {
        return received - given;
    }
}
