package vn.lantoa.sms.segment;

import vn.lantoa.kernel.text.FreeText;

/** The cleaning of every text before it is counted or sent. */
public final class SmsText {
    private SmsText() {}

    /**
     * The text with composed letters (NFC), line feeds alone, no half of a surrogate pair, and nothing invisible before
     * and after.
     */
    public static String clean(String text) {
        var whole = new StringBuilder();
        FreeText.tidy(text)
                .codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? '\uFFFD' : character)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
