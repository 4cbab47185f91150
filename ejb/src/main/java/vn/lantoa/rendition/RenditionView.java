package vn.lantoa.rendition;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rendition, as the API returns it and the pages display it.
 *
 * @param progress progress in percent
 * @param reason the reason of a failure as a slug
 * @param file the bytes of the rendition; null if it is not ready
 */
@Schema(name = "RenditionLine")
public record RenditionView(
        String name,
        String recipe,
        RenditionState state,
        int progress,
        @Nullable String reason,
        @Nullable MadeFile file) {
    /** Returns the bytes; empty if the rendition is not ready. */
    public Optional<MadeFile> made() {
        return Optional.ofNullable(file);
    }
}
