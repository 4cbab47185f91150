package vn.lantoa.distribution.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/**
 * The end of a page of a snapshot.
 *
 * @param seq the number to go on from once the snapshot is complete: that of before its first page
 * @param asset the last asset of the page
 */
record SnapshotCursor(long seq, AssetId asset) {
    /** The text given to the caller: URL-safe Base64, without padding. */
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((seq + " " + asset).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a text that was given out; throws {@link Rejected} when it is no cursor. */
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
