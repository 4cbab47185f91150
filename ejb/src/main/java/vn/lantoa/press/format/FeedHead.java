package vn.lantoa.press.format;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a feed document says of itself, whatever format it is written in.
 *
 * @param id what makes its tag, for ever: {@code all}, {@code org-so-khcn}, {@code saved-…}
 * @param path where it stands, without the ending of its format
 * @param title what readers call it
 * @param language in which it speaks of itself
 * @param archive number of the archive, or 0 for the subscription document
 * @param before the archive before it, if there is one
 * @param after the archive after it, if there is one
 */
public record FeedHead(
        String id, String path, String title, String language, long archive, OptionalLong before, OptionalLong after) {
    private static final List<String> NOT_PUSHED = List.of("saved-", "partner-", "campaign-");

    /** Of a feed without archives. */
    public static FeedHead of(String id, String path, String title) {
        return new FeedHead(id, path, title, "vi", 0, OptionalLong.empty(), OptionalLong.empty());
    }

    /** With the house before it: a reader keeps it among those of others. */
    String fullTitle() {
        return "Lan Toả · " + title;
    }

    /** What stands in it, in a sentence. */
    String about() {
        return language.startsWith("en")
                ? "Approved public information, released through Lan Toả."
                : "Nội dung truyền thông đã được duyệt, phát hành qua Lan Toả.";
    }

    /** Where the subscription document stands. */
    String current(FeedFormat format) {
        return path + "." + format.extension();
    }

    /** Whether it can be subscribed to at the WebSub hub: not what was closed, what only one has the address of, or what ends. */
    boolean isPushed() {
        return archive == 0 && NOT_PUSHED.stream().noneMatch(id::startsWith);
    }

    /** Where this document stands. */
    String self(FeedFormat format) {
        return archive == 0 ? current(format) : archive(archive, format);
    }

    /** Where this archive of the same feed stands. */
    String archive(long number, FeedFormat format) {
        return path + "/archive/" + number + "." + format.extension();
    }
}
