package vn.lantoa.press.item;

import java.util.Locale;

/** What may be done with an item: IPTC's {@code pubStatus}. */
public enum ItemStatus {
    /** To be used. */
    USABLE,
    /** Announced: nothing of it may be published yet. */
    WITHHELD,
    /** Taken back: nothing of it may be published any more. */
    CANCELED;

    /** The word of ninjs, and of the scheme {@code stat} of NewsML-G2. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
