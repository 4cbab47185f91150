package vn.lantoa.asset.history;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * One line of a list of assets.
 *
 * @param title the title of the draft, possibly empty
 * @param words the first words of the draft's text
 * @param newest the newest version, if there is one
 */
public record AssetLine(
        String id,
        String kind,
        String language,
        String title,
        @JsonbTransient String words,
        OrganisationLabel organisation,
        @Nullable Newest newest,
        Instant savedAt) {
    /**
     * The newest version of an asset.
     *
     * @param draftDiffers whether the draft was saved after the version was sealed
     */
    public record Newest(int number, String state, boolean draftDiffers, Instant sealedAt) {}

    /** Returns the ids of the assets of these lines. */
    public static List<AssetId> ids(List<AssetLine> lines) {
        return lines.stream().map(line -> AssetId.parse(line.id())).toList();
    }
}
