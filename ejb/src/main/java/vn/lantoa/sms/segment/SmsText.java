package vn.lantoa.sms.segment;

import java.text.Normalizer;

/** What is done to every text before it is counted or sent. */
public final class SmsText {
    private SmsText() {}

    /** Composed letters (NFC), line feeds alone, no half of a surrogate pair, nothing invisible before and after. */
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
