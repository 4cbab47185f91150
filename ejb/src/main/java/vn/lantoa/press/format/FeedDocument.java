package vn.lantoa.press.format;

import java.time.Instant;

/**
 * A rendered feed document.
 *
 * @param etag of its very characters
 * @param lastSeq number of the newest change in it
 * @param updated when anything in it last changed; the {@code Last-Modified}
 * @param freshUntil when time alone makes it wrong (an end comes, a notice has stood its days), whatever the change log
 *     says
 */
public record FeedDocument(
        FeedFormat format, String text, String etag, long lastSeq, Instant updated, Instant freshUntil) {}
