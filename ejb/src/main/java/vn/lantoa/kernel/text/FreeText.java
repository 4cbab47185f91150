package vn.lantoa.kernel.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The texts of several lines that somebody typed. */
public final class FreeText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\uFFFE\\uFFFF]");

    private FreeText() {}

    /** The text composed (NFC), with line feeds alone, and without space around it. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /** True of a text with control characters other than tabs and line feeds, or with what is no character. */
    public static boolean hasControls(String text) {
        return CONTROL.matcher(text).find();
    }
}
