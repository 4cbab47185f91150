package vn.lantoa.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Multi-line texts typed by users. */
public final class FreeText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\uFFFE\\uFFFF]");

    private FreeText() {}

    /** Returns the text in NFC, with line feeds as the only line ends, and without surrounding white space. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** Returns the text without surrounding white space; empty for null. */
    public static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Returns the issues of a text that is too long, counted in code points, or contains control characters. */
    public static Issues check(String field, String value, int most) {
        return Issues.none()
                .when(value.codePointCount(0, value.length()) > most, field, "too-long", most)
                .when(hasControls(value), field, "control-characters");
    }

    /** Returns the issues of a text that must have one line. */
    public static Issues checkLine(String field, String value, int most) {
        return check(field, value, most).when(value.contains("\n"), field, "more-than-one-line");
    }

    /** Returns true if the text contains control characters (except tab and line feed) or invalid code points. */
    public static boolean hasControls(String text) {
        return CONTROL.matcher(text).find();
    }
}
