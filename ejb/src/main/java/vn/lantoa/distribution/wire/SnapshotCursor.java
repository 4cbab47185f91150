package vn.lantoa.distribution.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/**
 * Position at the end of a snapshot page.
 *
 * @param seq change log number to continue from after the snapshot, taken before its first page
 * @param asset last asset of the page
 */
record SnapshotCursor(long seq, AssetId asset) {
    /** Returns the cursor as text: URL-safe Base64 without padding. */
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((seq + " " + asset).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Parses a cursor.
     *
     * @throws Rejected if the text is not a cursor
     */
    static SnapshotCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length < 2) throw new IllegalArgumentException("no cursor");
            return new SnapshotCursor(Long.parseLong(parts[0]), new AssetId(UUID.fromString(parts[1])));
        } catch (IllegalArgumentException e) {
            throw new Rejected(Issues.of("after", "not-a-cursor"));
        }
    }
}
