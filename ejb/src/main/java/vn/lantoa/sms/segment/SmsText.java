package vn.lantoa.sms.segment;

import java.text.Normalizer;

/** The cleaning of every text before it is counted or sent. */
public final class SmsText {
    private SmsText() {}

    /**
     * The text with composed letters (NFC), line feeds alone, no half of a surrogate pair, and nothing invisible before
     * and after.
     */
    public static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        var whole = new StringBuilder();
        composed.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? '\uFFFD' : character)
                .forEach(whole::appendCodePoint);
        return whole.toString().strip();
    }
}
