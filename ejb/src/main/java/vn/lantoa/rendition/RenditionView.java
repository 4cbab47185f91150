package vn.lantoa.rendition;

import java.util.Optional;

/**
 * A rendition as it is shown.
 *
 * @param progress percent, from 0 to 100
 * @param reason why it failed: a slug
 * @param made its bytes, when it is ready
 */
public record RenditionView(
        String name,
        String recipe,
        RenditionState state,
        int progress,
        Optional<String> reason,
        Optional<MadeFile> made) {}
