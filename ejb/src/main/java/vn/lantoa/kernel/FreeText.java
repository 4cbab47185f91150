package vn.lantoa.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

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

    /** Returns true if the text contains control characters (except tab and line feed) or invalid code points. */
    public static boolean hasControls(String text) {
        return CONTROL.matcher(text).find();
    }
}
