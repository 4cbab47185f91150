package vn.lantoa.press.item;

import java.time.Instant;
import java.util.List;

/**
 * Feed document, independent of the format.
 *
 * @param updated the instant of the last change
 */
record FeedPage(FeedHead head, Instant updated, List<Written> entries, List<Tombstone> tombstones) {
    /**
     * Entry with its rendered texts.
     *
     * @param summary plain text, never empty
     * @param html the summary with picture and link, as an HTML fragment
     */
    public record Written(FeedEntry entry, String summary, String html) {}
}
