package vn.lantoa.organisation.credential;

import java.util.Locale;

/** Base32 (RFC 4648, section 6) without padding. Authenticator apps expect it, and people can type it. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << Byte.SIZE | one & 0xff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) text.append(ALPHABET.charAt(held >> bits - BITS & 31));
            held &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(ALPHABET.charAt(held << BITS - bits & 31));
        return text.toString();
    }

    static byte[] decode(String text) {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            held = held << BITS | ALPHABET.indexOf(letter);
            bits += BITS;
            if (bits < Byte.SIZE) continue;
            bits -= Byte.SIZE;
            bytes[at++] = (byte) (held >> bits);
            held &= (1 << bits) - 1;
        }
        return bytes;
    }
}
