package vn.lantoa.press.item;

import java.time.Instant;

/**
 * Deleted entry (RFC 6721).
 *
 * @param ref the id of the entry
 * @param explanation the public explanation; may be empty
 */
public record Tombstone(String ref, Instant when, FeedNotice reason, String explanation) {}
