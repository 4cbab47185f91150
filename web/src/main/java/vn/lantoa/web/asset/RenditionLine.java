package vn.lantoa.web.asset;

import org.jspecify.annotations.Nullable;
import vn.lantoa.rendition.MadeFile;
import vn.lantoa.rendition.RenditionState;
import vn.lantoa.rendition.RenditionView;

/**
 * A rendition on the wire.
 *
 * @param progress percent
 * @param reason slug of the reason for a failure
 * @param file the result; null until it is ready
 */
public record RenditionLine(
        String name, String recipe, RenditionState state, int progress, @Nullable String reason, @Nullable File file) {
    /** The file of a finished rendition. */
    public record File(String mediaType, int width, int height, long bytes, String sha256) {
        static File of(MadeFile made) {
            return new File(
                    made.mediaType(),
                    made.width(),
                    made.height(),
                    made.bytes(),
                    made.sha256().hex());
        }
    }

    static RenditionLine of(RenditionView view) {
        return new RenditionLine(
                view.name(),
                view.recipe(),
                view.state(),
                view.progress(),
                view.reason().orElse(null),
                view.made().map(File::of).orElse(null));
    }
}
