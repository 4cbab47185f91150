package vn.lantoa.press;

import java.time.Instant;

/**
 * A rendered feed document.
 *
 * @param lastSeq number of the newest change in it: part of its ETag
 * @param updated when anything in it last changed; the {@code Last-Modified}
 * @param freshUntil when time alone makes it wrong (an end comes, a notice has stood its days), whatever the change log
 *     says
 */
public record FeedDocument(String xml, String etag, long lastSeq, Instant updated, Instant freshUntil) {}
