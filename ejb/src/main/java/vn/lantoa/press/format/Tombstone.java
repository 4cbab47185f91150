package vn.lantoa.press.format;

import java.time.Instant;

/**
 * A deleted entry of RFC 6721.
 *
 * @param ref id of the entry
 * @param explanation public explanation, may be empty
 */
public record Tombstone(String ref, Instant when, FeedNotice reason, String explanation) {}
