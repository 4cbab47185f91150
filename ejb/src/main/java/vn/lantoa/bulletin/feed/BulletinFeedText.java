package vn.lantoa.bulletin.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;

/**
 * A rendered feed of bulletins.
 *
 * @param etag of its very characters
 * @param updated when anything in it last changed; null while nothing has ever stood in it
 */
public record BulletinFeedText(String text, String etag, @Nullable Instant updated) {
    static BulletinFeedText of(String text, @Nullable Instant updated) {
        return new BulletinFeedText(
                text, Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex(), updated);
    }
}
