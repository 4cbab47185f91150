package vn.lantoa.coverage.photo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.portal.FindLine.VersionStanding;
import vn.lantoa.place.PlaceId;

/** Content recognised in a photo of a place. */
public record SightingLine(
        SightingId id,
        SightedPlace where,
        DisplayedAsset what,
        PhotoMatch seen,
        SightingState state,
        boolean mayDecide) {
    /** The place, by its reference and name, and its unit. */
    public record SightedPlace(PlaceId place, String reference, String name, String unit) {}

    /**
     * The asset that is displayed.
     *
     * @param title the title; empty if it was removed by law
     */
    public record DisplayedAsset(AssetId asset, String title, int version, VersionStanding standing) {}

    /**
     * The photo that shows the asset, and the quality of the match.
     *
     * @param isKept false if the photo was deleted
     * @param likeness the similarity to the poster, in percent
     * @param takenDownAt null while the asset is displayed
     */
    public record PhotoMatch(
            PhotoId photo,
            boolean isKept,
            Instant takenAt,
            SightingReason reason,
            int likeness,
            @Nullable Instant takenDownAt) {}
}
