package vn.lantoa.press.item;

import java.util.List;
import java.util.OptionalLong;
import vn.lantoa.kernel.Words;

/**
 * Head of a feed document, independent of the format.
 *
 * @param id the stable part of the feed's tag: {@code all}, {@code org-so-khcn}, {@code saved-…}
 * @param path the path, without the extension of the format
 * @param title the title shown by feed readers
 * @param language the language of the feed's own texts
 * @param archive the number of the archive; 0 for the subscription document
 * @param before the previous archive, if there is one
 * @param after the next archive, if there is one
 */
public record FeedHead(
        String id, String path, String title, String language, long archive, OptionalLong before, OptionalLong after) {
    private static final List<String> NOT_PUSHED = List.of("saved-", "partner-", "campaign-", "collection-");

    /** Creates the head of a feed without archives. */
    public static FeedHead of(String id, String path, String title) {
        return new FeedHead(id, path, title, "vi", 0, OptionalLong.empty(), OptionalLong.empty());
    }

    /** Returns the title prefixed with the hub's name, because feed readers list the feed among others. */
    String fullTitle() {
        return "Lan Toả · " + title;
    }

    /** Returns a description of the feed in one sentence. */
    String about() {
        return Words.in(language).text("feed.about");
    }

    /** Returns the path of the subscription document. */
    String current(FeedFormat format) {
        return path + "." + format.extension();
    }

    /**
     * Returns whether WebSub subscriptions are possible: not for archives, feeds with a secret address, or feeds that
     * end.
     */
    boolean isPushed() {
        return archive == 0 && NOT_PUSHED.stream().noneMatch(id::startsWith);
    }

    /** Returns the path of this document. */
    String self(FeedFormat format) {
        return archive == 0 ? current(format) : archive(archive, format);
    }

    /** Returns the path of the given archive of the same feed. */
    String archive(long number, FeedFormat format) {
        return path + "/archive/" + number + "." + format.extension();
    }
}
