package vn.lantoa.press;

import java.util.OptionalLong;

/**
 * The partition of one feed's changes into documents (RFC 5005 section 4): full archives of {@value #ARCHIVE} changes
 * each, and the subscription document with the rest, which never has fewer than {@value #NEWEST} while there are as
 * many. Together the documents hold every change exactly once.
 *
 * @param changes the number of changes the feed has had
 */
record ArchiveCut(long changes) {
    static final int ARCHIVE = 100;
    static final int NEWEST = 50;

    /** The number of archives, which are full and closed. */
    long archives() {
        return Math.max(0, (changes - NEWEST) / ARCHIVE);
    }

    /** The rank (from 1) of the first change in the subscription document. */
    long firstOfSubscription() {
        return archives() * ARCHIVE + 1;
    }

    /** True if there is an archive of this number, from 1. */
    boolean has(long archive) {
        return archive >= 1 && archive <= archives();
    }

    /** The archive before this one; before the subscription document ({@code archives() + 1}) the newest. */
    OptionalLong before(long document) {
        return has(document - 1) ? OptionalLong.of(document - 1) : OptionalLong.empty();
    }

    /** The archive after this one, if there is one. */
    OptionalLong after(long archive) {
        return has(archive + 1) ? OptionalLong.of(archive + 1) : OptionalLong.empty();
    }
}
