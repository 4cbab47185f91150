package vn.lantoa.asset.history;

import java.util.List;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;

/** A sealed version, whole. */
public record VersionView(
        String asset, VersionLine version, PublicTexts texts, WorkingNotes notes, List<VersionFileView> files) {
    public VersionView {
        files = List.copyOf(files);
    }
}
