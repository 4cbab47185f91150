package vn.lantoa.sms.order;

import java.text.Normalizer;
import java.util.Map;

/** Vietnamese text without diacritics, and with plain keyboard punctuation. */
final class UnmarkedForm {
    private static final Map<Integer, String> INSTEAD = Map.ofEntries(
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ƀ', "b"),
            Map.entry((int) 'Ƀ', "B"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‚', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '‒', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '•', "-"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '×', "x"),
            Map.entry((int) '₫', "d"),
            Map.entry((int) '→', "->"),
            Map.entry(0x200B, ""),
            Map.entry(0x200C, ""),
            Map.entry(0x200D, ""),
            Map.entry(0xFEFF, ""),
            Map.entry(0x00AD, ""));

    private UnmarkedForm() {}

    /**
     * Returns the text without the diacritics of Latin letters. Other scripts are unchanged, because they are
     * unreadable without diacritics.
     */
    public static String of(String text) {
        var plain = new StringBuilder();
        boolean latin = false;
        for (int character :
                Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().toArray()) {
            boolean mark = Character.getType(character) == Character.NON_SPACING_MARK;
            if (mark && latin) continue;
            if (!mark) latin = Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
            plain.append(instead(character));
        }
        return SmsText.clean(plain.toString());
    }

    private static String instead(int character) {
        var other = INSTEAD.get(character);
        if (other != null) return other;
        return Character.getType(character) == Character.SPACE_SEPARATOR ? " " : Character.toString(character);
    }
}
