package vn.lantoa.press.format;

import java.util.List;
import java.util.OptionalLong;
import vn.lantoa.kernel.text.Words;

/**
 * The head of a feed document, the same in every format.
 *
 * @param id the stable part of its tag: {@code all}, {@code org-so-khcn}, {@code saved-…}
 * @param path the path, without the extension of its format
 * @param title the title that readers show
 * @param language the language of its own texts
 * @param archive number of the archive, or 0 for the subscription document
 * @param before the archive before it, if there is one
 * @param after the archive after it, if there is one
 */
public record FeedHead(
        String id, String path, String title, String language, long archive, OptionalLong before, OptionalLong after) {
    private static final List<String> NOT_PUSHED = List.of("saved-", "partner-", "campaign-", "collection-");

    /** The head of a feed without archives. */
    public static FeedHead of(String id, String path, String title) {
        return new FeedHead(id, path, title, "vi", 0, OptionalLong.empty(), OptionalLong.empty());
    }

    /** The title with the hub's name before it: a reader keeps it among the feeds of others. */
    String fullTitle() {
        return "Lan Toả · " + title;
    }

    /** The description of the feed, in a sentence. */
    String about() {
        return Words.in(language).text("feed.about");
    }

    /** The path of the subscription document. */
    String current(FeedFormat format) {
        return path + "." + format.extension();
    }

    /**
     * True if it can be subscribed to at the WebSub hub: no closed archives, no feeds whose address is a secret, and
     * none that ends.
     */
    boolean isPushed() {
        return archive == 0 && NOT_PUSHED.stream().noneMatch(id::startsWith);
    }

    /** The path of this document. */
    String self(FeedFormat format) {
        return archive == 0 ? current(format) : archive(archive, format);
    }

    /** The path of this archive of the same feed. */
    String archive(long number, FeedFormat format) {
        return path + "/archive/" + number + "." + format.extension();
    }
}
