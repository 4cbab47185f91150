package vn.lantoa.press.item;

import java.util.Locale;

/** Publication status of an item (IPTC {@code pubStatus}). */
public enum ItemStatus {
    /** The item may be used. */
    USABLE,
    /** The item is announced and must not be published yet. */
    WITHHELD,
    /** The item was withdrawn and must not be published any more. */
    CANCELED;

    /** Returns the name used in ninjs and in the scheme {@code stat} of NewsML-G2. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
