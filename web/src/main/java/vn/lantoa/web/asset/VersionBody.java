package vn.lantoa.web.asset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.asset.history.VersionFileView;
import vn.lantoa.asset.history.VersionLine;
import vn.lantoa.asset.history.VersionView;
import vn.lantoa.release.parity.Following;

/** Response body of a sealed version: its content, and the source version that a variant follows. */
@Schema(name = "Version")
public record VersionBody(
        VersionView.VersionedAsset asset,
        VersionLine version,
        PublicTexts texts,
        WorkingNotes notes,
        List<VersionFileView> files,
        @Schema(description = "What it lacks of its source; only where the source is public") @Nullable Following parity) {}
