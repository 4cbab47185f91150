package vn.lantoa.asset.history;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;

/** A sealed version with all its details. */
public record VersionView(
        VersionedAsset asset, VersionLine version, PublicTexts texts, WorkingNotes notes, List<VersionFileView> files) {
    /**
     * The asset of a version, limited to the facts that the view displays.
     *
     * @param newest whether no later version was sealed
     * @param editable whether the reader may change the asset
     * @param draft the lock version of the draft, for restoring the version
     */
    @Schema(name = "Standing")
    public record VersionedAsset(
            String id, String kind, String language, boolean newest, boolean editable, long draft) {}
}
