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

/** A sealed version on the wire: its content, and the source version that a variant follows. */
@Schema(name = "Version")
public record VersionBody(
        VersionView.VersionedAsset asset,
        VersionLine version,
        PublicTexts texts,
        WorkingNotes notes,
        List<VersionFileView> files,
        @Schema(description = "What it lacks of its source; only where the source is public") @Nullable Parity parity) {
    /**
     * The state of a variant relative to its source.
     *
     * @param current number of the source version that is public now
     * @param changes changes of the source since {@code madeFrom}, as far as its versions describe them
     */
    public record Parity(String source, int madeFrom, int current, boolean outdated, List<String> changes) {
        static Parity of(Following following) {
            return new Parity(
                    following.source().toString(),
                    following.madeFrom(),
                    following.current(),
                    following.isOutdated(),
                    following.changes());
        }
    }

    static VersionBody of(VersionView view, @Nullable Following following) {
        return new VersionBody(
                view.asset(),
                view.version(),
                view.texts(),
                view.notes(),
                view.files(),
                following == null ? null : Parity.of(following));
    }
}
