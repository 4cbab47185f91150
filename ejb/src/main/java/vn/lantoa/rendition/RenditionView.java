package vn.lantoa.rendition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rendition for display.
 *
 * @param progress percent, from 0 to 100
 * @param failedFor the reason of a failure, a slug
 * @param file its bytes, if it is ready
 */
public record RenditionView(
        String name,
        String recipe,
        RenditionState state,
        int progress,
        @Nullable String failedFor,
        @Nullable MadeFile file) {
    /** Returns the reason of a failure. */
    public Optional<String> reason() {
        return Optional.ofNullable(failedFor);
    }

    /** Returns the bytes, if it is ready. */
    public Optional<MadeFile> made() {
        return Optional.ofNullable(file);
    }
}
