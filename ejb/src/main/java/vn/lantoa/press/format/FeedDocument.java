package vn.lantoa.press.format;

import java.time.Instant;
import java.util.Set;
import vn.lantoa.asset.AssetId;

/**
 * A rendered feed document.
 *
 * @param etag of its very characters
 * @param lastSeq number of the newest change in it
 * @param assets the assets in it
 * @param updated when anything in it last changed; the {@code Last-Modified}
 * @param freshUntil when time alone makes it wrong (an end comes, a notice has stood its days), whatever the change log
 *     says
 */
public record FeedDocument(
        FeedFormat format,
        String text,
        String etag,
        long lastSeq,
        Set<AssetId> assets,
        Instant updated,
        Instant freshUntil) {
    public FeedDocument {
        assets = Set.copyOf(assets);
    }
}
