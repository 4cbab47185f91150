package vn.lantoa.sms.segment;

import vn.lantoa.kernel.Slug;

/** Encoding of a short message (3GPP TS 23.038). */
public enum SmsEncoding implements Slug {
    /**
     * The default alphabet with its extension table, counted in septets. Of the Vietnamese letters with diacritics it
     * contains only à, è, é, ì, ò, ù.
     */
    GSM7(160) {
        @Override
        int sizeOf(String character) {
            return character.codePoints().map(Gsm7::septets).sum();
        }

        @Override
        int capacity(ReferenceWidth width) {
            return (OCTETS - width.headerOctets()) * 8 / 7;
        }
    },
    /** UTF-16BE, counted in code units of two octets. */
    UCS2(70) {
        @Override
        int sizeOf(String character) {
            return character.length();
        }

        @Override
        int capacity(ReferenceWidth width) {
            return (OCTETS - width.headerOctets()) / 2;
        }
    };

    /** The octets of user data in one message on air. */
    static final int OCTETS = 140;

    private final int alone;

    SmsEncoding(int alone) {
        this.alone = alone;
    }

    /** Returns the maximum number of units of a text sent as a single message. */
    public int capacityAlone() {
        return alone;
    }

    /** Returns the number of units of these characters. */
    abstract int sizeOf(String character);

    /** Returns the number of units of a part besides its header. */
    abstract int capacity(ReferenceWidth width);
}
