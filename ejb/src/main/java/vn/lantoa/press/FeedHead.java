package vn.lantoa.press;

import java.util.OptionalLong;

/**
 * What a feed document says of itself, whatever format it is written in.
 *
 * @param name its name in addresses and in its tag ({@code all}, {@code org-so-khcn}, {@code saved-…})
 * @param title what readers call it
 * @param archive number of the archive, or 0 for the subscription document
 * @param before the archive before it, if there is one
 * @param after the archive after it, if there is one
 */
record FeedHead(String name, String title, long archive, OptionalLong before, OptionalLong after) {
    /** Of a feed without archives. */
    static FeedHead of(String name, String title) {
        return new FeedHead(name, title, 0, OptionalLong.empty(), OptionalLong.empty());
    }

    /** Where the subscription document stands. */
    String current() {
        return "/feeds/" + name + ".atom";
    }

    /** Where this document stands. */
    String self() {
        return archive == 0 ? current() : archive(archive);
    }

    /** Where this archive of the same feed stands. */
    String archive(long number) {
        return "/feeds/" + name + "/archive/" + number + ".atom";
    }
}
