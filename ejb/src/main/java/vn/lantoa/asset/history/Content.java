package vn.lantoa.asset.history;

import java.util.List;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.PublicTexts;

/**
 * Content of a version, for comparison with another version.
 *
 * @param focus the focal point of the pictures; empty for the default
 */
record Content(int number, PublicTexts texts, String focus, List<PlacedFile> files) {
    /** The empty content that a first version is compared with. */
    static final Content NOTHING = new Content(0, PublicTexts.EMPTY, "", List.of());

    static Content of(AssetVersion version) {
        return new Content(
                version.number(),
                version.texts(),
                version.notes().focus(),
                version.files().stream()
                        .map(file -> new PlacedFile(file.position(), FileSummary.of(file.file())))
                        .toList());
    }
}
