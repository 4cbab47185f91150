package vn.lantoa.press.item;

import java.util.Locale;

/** The publication status of an item: IPTC's {@code pubStatus}. */
public enum ItemStatus {
    /** The item may be used. */
    USABLE,
    /** The item is announced: nothing of it may be published yet. */
    WITHHELD,
    /** The item was taken back: nothing of it may be published any more. */
    CANCELED;

    /** The word of ninjs, and of the scheme {@code stat} of NewsML-G2. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
