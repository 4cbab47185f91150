package vn.lantoa.sms.order;

import java.util.HashMap;
import java.util.Map;

/** GSM default alphabet with its extension table (3GPP TS 23.038, 6.2.1). */
final class Gsm7 {
    private static final int ESCAPE = 0x1B;

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final Map<Integer, Integer> EXTENSION = Map.ofEntries(
            Map.entry(0x0A, (int) '\f'),
            Map.entry(0x14, (int) '^'),
            Map.entry(0x28, (int) '{'),
            Map.entry(0x29, (int) '}'),
            Map.entry(0x2F, (int) '\\'),
            Map.entry(0x3C, (int) '['),
            Map.entry(0x3D, (int) '~'),
            Map.entry(0x3E, (int) ']'),
            Map.entry(0x40, (int) '|'),
            Map.entry(0x65, (int) '€'));

    private static final Map<Integer, byte[]> CODES = codes();

    private Gsm7() {}

    private static Map<Integer, byte[]> codes() {
        var codes = new HashMap<Integer, byte[]>();
        for (int i = 0; i < ALPHABET.length(); i++)
            if (i != ESCAPE) codes.put((int) ALPHABET.charAt(i), new byte[] {(byte) i});
        EXTENSION.forEach((code, character) -> codes.put(character, new byte[] {ESCAPE, code.byteValue()}));
        return codes;
    }

    /** Returns whether the alphabet or its extension contains the character. */
    static boolean has(int character) {
        return CODES.containsKey(character);
    }

    /** Returns the number of septets of a character: 1, or 2 with the escape; 0 if the alphabet does not contain it. */
    static int septets(int character) {
        var code = CODES.get(character);
        return code == null ? 0 : code.length;
    }

    /** Returns the septets of a text, one per byte. */
    static byte[] encode(String text) {
        var septets = new byte[text.codePoints().map(Gsm7::septets).sum()];
        int at = 0;
        for (int character : text.codePoints().toArray()) {
            var code = CODES.get(character);
            if (code == null)
                throw new IllegalArgumentException("not in the alphabet: U+" + Integer.toHexString(character));
            for (byte septet : code) septets[at++] = septet;
        }
        return septets;
    }
}
