package vn.lantoa.asset.upload;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;

/**
 * Name of a file for display, normalized to NFC so that searches and comparisons work on all systems. The name is never
 * used as a path.
 */
public record FileName(String value) {
    /**
     * The maximum number of code points: enough for a Vietnamese sentence with an extension, and few enough for a
     * response header.
     */
    public static final int MAX_LETTERS = 320;

    private static final Pattern PATH = Pattern.compile("[/\\\\]|^\\.{1,2}$");

    /**
     * Control characters, line separators, and bidirectional controls, which reverse the displayed text
     * ({@code exe.gpj}).
     */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069\u200E\u200F]");

    public FileName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        UploadRules.throwIfAny(check(value));
    }

    private static Issues check(String name) {
        var letters = name.codePointCount(0, name.length());
        return Issues.none()
                .when(name.isEmpty(), "filename", "name-missing")
                .when(PATH.matcher(name).find(), "filename", "name-has-path")
                .when(CONTROL.matcher(name).find(), "filename", "name-has-control-characters")
                .when(letters > MAX_LETTERS, "filename", "name-too-long", letters, MAX_LETTERS);
    }

    @Override
    public String toString() {
        return value;
    }
}
