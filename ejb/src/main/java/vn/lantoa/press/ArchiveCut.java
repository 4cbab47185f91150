package vn.lantoa.press;

import java.util.OptionalLong;

/**
 * Partition of a feed's changes into documents (RFC 5005 section 4). Each archive has {@value #ARCHIVE} changes; the
 * subscription document has the rest, at least {@value #NEWEST} if there are that many. Together the documents contain
 * every change exactly once.
 *
 * @param changes the number of changes in the feed
 */
record ArchiveCut(long changes) {
    static final int ARCHIVE = 100;
    static final int NEWEST = 50;

    /** Returns the number of archives. An archive is full and receives no further changes. */
    long archives() {
        return Math.max(0, (changes - NEWEST) / ARCHIVE);
    }

    /** Returns the rank (from 1) of the first change in the subscription document. */
    long firstOfSubscription() {
        return archives() * ARCHIVE + 1;
    }

    /** Returns whether the archive with the given number (from 1) exists. */
    boolean has(long archive) {
        return archive >= 1 && archive <= archives();
    }

    /**
     * Returns the archive before the given document. For the subscription document ({@code archives() + 1}), this is
     * the newest archive.
     */
    OptionalLong before(long document) {
        return has(document - 1) ? OptionalLong.of(document - 1) : OptionalLong.empty();
    }

    /** Returns the archive after the given archive; empty if there is none. */
    OptionalLong after(long archive) {
        return has(archive + 1) ? OptionalLong.of(archive + 1) : OptionalLong.empty();
    }
}
