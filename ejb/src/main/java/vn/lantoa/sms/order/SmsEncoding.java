package vn.lantoa.sms.order;

import vn.lantoa.kernel.Slug;

/** Encoding of a short message (3GPP TS 23.038). */
public enum SmsEncoding implements Slug {
    /**
     * The default alphabet with its extension table, counted in septets. Of the Vietnamese letters with diacritics, it
     * contains only à, è, é, ì, ò, ù.
     */
    GSM7(160, 153),
    /** UTF-16BE, counted in code units of two octets. */
    UCS2(70, 67);

    private final int alone;
    private final int headed;

    SmsEncoding(int alone, int headed) {
        this.alone = alone;
        this.headed = headed;
    }

    /** Returns the maximum number of units of a text sent as a single message. */
    public int capacityAlone() {
        return alone;
    }

    /** Returns the maximum number of units of a part, in addition to its header of six octets. */
    int capacity() {
        return headed;
    }

    /** Returns the number of units of these characters. */
    int sizeOf(String characters) {
        return this == GSM7 ? characters.codePoints().map(Gsm7::septets).sum() : characters.length();
    }
}
