package vn.lantoa.approval.comment;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;

/** The rules for what is said about a version. Pure. */
final class CommentRules {
    static final int LONGEST = 2_000;
    static final int MOST = 500;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\uFFFE\\uFFFF]");

    private CommentRules() {}

    /** @param there number of comments on the asset */
    static Issues check(String said, int there) {
        return Issues.none()
                .when(said.isBlank(), "comment", "missing")
                .when(said.codePointCount(0, said.length()) > LONGEST, "comment", "too-long", LONGEST)
                .when(CONTROL.matcher(said).find(), "comment", "control-characters")
                .when(there >= MOST, "comment", "too-many", MOST);
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }
}
