package vn.lantoa.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Form of a text in which "Thông tin" and "thong tin" are equal. */
public final class UnmarkedText {
    private UnmarkedText() {}

    /** Returns the text in lower case, trimmed, without diacritics, with {@code d} for {@code đ}. */
    public static String of(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
