package vn.lantoa.kernel.text;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a text in which "Thông tin" and "thong tin" are the same. */
public final class UnmarkedText {
    private UnmarkedText() {}

    /** The text in small letters without marks, with {@code d} for {@code đ}, and without space around it. */
    public static String of(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
