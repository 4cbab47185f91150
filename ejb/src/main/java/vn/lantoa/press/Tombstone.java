package vn.lantoa.press;

/**
 * A deleted entry of RFC 6721.
 *
 * @param ref id of the entry
 * @param when RFC 3339
 * @param reason as {@link FeedEntry#notice()}, or {@code MOVED} when the item is no longer of this feed
 * @param explanation public explanation, may be empty
 */
public record Tombstone(String ref, String when, String reason, String explanation) {}
