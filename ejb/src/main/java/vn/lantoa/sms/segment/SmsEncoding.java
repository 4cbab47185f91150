package vn.lantoa.sms.segment;

import vn.lantoa.kernel.Slug;

/** The two alphabets of a short message (3GPP TS 23.038). */
public enum SmsEncoding implements Slug {
    /** The default alphabet with its extension table, counted in septets: no Vietnamese letter with a mark but à, è, é, ì, ò, ù. */
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
    /** UTF-16, big end first, counted in units of two octets. */
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

    /** Octets of user data in one message on air. */
    static final int OCTETS = 140;

    private final int alone;

    SmsEncoding(int alone) {
        this.alone = alone;
    }

    /** The most units of a text that goes as one message. */
    public int capacityAlone() {
        return alone;
    }

    /** The number of units of these characters. */
    abstract int sizeOf(String character);

    /** The number of units that a part has beside its header. */
    abstract int capacity(ReferenceWidth width);
}
