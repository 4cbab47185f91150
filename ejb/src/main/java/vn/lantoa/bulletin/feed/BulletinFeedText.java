package vn.lantoa.bulletin.feed;

import java.time.Instant;

/**
 * A rendered feed of bulletins.
 *
 * @param etag of its very characters
 * @param updated when anything in it last changed
 */
public record BulletinFeedText(String text, String etag, Instant updated) {}
