package vn.lantoa.sms.order;

import vn.lantoa.kernel.FreeText;

/** Normalization of texts before they are counted or sent. */
public final class SmsText {
    private SmsText() {}

    /**
     * Returns the text in NFC, with line feeds only, without unpaired surrogates, and without leading or trailing
     * invisible characters.
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
