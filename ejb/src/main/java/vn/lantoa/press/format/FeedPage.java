package vn.lantoa.press.format;

import java.time.Instant;
import java.util.List;

/**
 * A document before it is written in one format or another: the same for all of them.
 *
 * @param updated when anything in it last changed
 */
record FeedPage(FeedHead head, Instant updated, List<Written> entries, List<Tombstone> tombstones) {
    FeedPage {
        entries = List.copyOf(entries);
        tombstones = List.copyOf(tombstones);
    }

    /**
     * An entry with its words.
     *
     * @param summary plain text, never empty
     * @param html the same with picture and link, as a fragment of HTML
     */
    public record Written(FeedEntry entry, String summary, String html) {}
}
