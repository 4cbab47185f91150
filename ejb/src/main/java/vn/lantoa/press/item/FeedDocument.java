package vn.lantoa.press.item;

import java.time.Instant;
import java.util.Set;
import vn.lantoa.asset.AssetId;

/**
 * Rendered feed document.
 *
 * @param etag the hash of the text
 * @param lastSeq the number of the newest change in the document
 * @param assets the assets in the document
 * @param updated the instant of the last change, for {@code Last-Modified}
 * @param freshUntil the instant at which the document becomes invalid without any change, because a release expires or
 *     a notice is removed
 */
public record FeedDocument(
        FeedFormat format,
        String text,
        String etag,
        long lastSeq,
        Set<AssetId> assets,
        Instant updated,
        Instant freshUntil) {}
