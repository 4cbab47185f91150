package vn.lantoa.sms.segment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The alphabet that a telecom company assumes when it is told nothing (SMPP 3.4, data_coding 0). */
public enum DefaultAlphabet {
    /** The GSM alphabet, one septet to an octet. */
    GSM {
        @Override
        boolean has(String text) {
            return true;
        }

        @Override
        byte[] encode(String text) {
            return Gsm7.encode(text);
        }
    },
    /** ISO 8859-1. The company turns it into the GSM alphabet: text that is not in both goes as UCS-2. */
    LATIN1 {
        @Override
        boolean has(String text) {
            return ISO_8859_1.newEncoder().canEncode(text);
        }

        @Override
        byte[] encode(String text) {
            return text.getBytes(ISO_8859_1);
        }
    };

    /** True if it has all characters of a text that the GSM alphabet has. */
    abstract boolean has(String text);

    /** The octets of a text that both alphabets have. */
    abstract byte[] encode(String text);
}
