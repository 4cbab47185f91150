package vn.lantoa.bulletin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;

/**
 * Rendered feed of bulletins.
 *
 * @param etag hash of the feed's text
 * @param updated time of the last change of the content; null if the feed was always empty
 */
public record BulletinFeedText(String text, String etag, @Nullable Instant updated) {
    static BulletinFeedText of(String text, @Nullable Instant updated) {
        return new BulletinFeedText(
                text, Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex(), updated);
    }
}
