package vn.lantoa.rendition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rendition as it is shown.
 *
 * @param progress percent, from 0 to 100
 * @param failedFor why it failed: a slug
 * @param file its bytes, when it is ready
 */
public record RenditionView(
        String name,
        String recipe,
        RenditionState state,
        int progress,
        @Nullable String failedFor,
        @Nullable MadeFile file) {
    /** The reason of a failure. */
    public Optional<String> reason() {
        return Optional.ofNullable(failedFor);
    }

    /** The bytes, when it is ready. */
    public Optional<MadeFile> made() {
        return Optional.ofNullable(file);
    }
}
