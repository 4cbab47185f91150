package vn.lantoa.sms.order;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import vn.lantoa.kernel.Slug;

/** Default alphabet of an SMSC (SMPP 3.4, data_coding 0). */
public enum DefaultAlphabet implements Slug {
    /** The GSM alphabet, one septet per octet. */
    GSM,
    /**
     * ISO 8859-1. The SMSC converts the text to the GSM alphabet; a text that cannot be written in both alphabets is
     * sent as UCS-2.
     */
    LATIN1;

    /** Returns whether this alphabet contains all characters of a text in the GSM alphabet. */
    boolean has(String text) {
        return this == GSM || ISO_8859_1.newEncoder().canEncode(text);
    }

    /** Encodes a text that can be written in both this and the GSM alphabet. */
    byte[] encode(String text) {
        return this == GSM ? Gsm7.encode(text) : text.getBytes(ISO_8859_1);
    }
}
