package vn.lantoa.report;

import java.util.regex.Pattern;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Records;

/**
 * Data of an organisation for the head and the signature block of its documents (Decree 30/2020/NĐ-CP). An empty text
 * is derived from the organisation's kind and name.
 *
 * @param authority superior agency
 * @param abbreviation abbreviation of the organisation's name, in document numbers
 * @param placeName place in the date line
 * @param signerTitle authority and title of the signatory, with slashes between lines
 */
public record Letterhead(
        String authority, String abbreviation, String placeName, String signerTitle, String signerName) {
    /** No texts. */
    public static final Letterhead NONE = new Letterhead("", "", "", "", "");

    private static final int LONGEST = 120;
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\p{N}.-]{0,20}");

    /** Returns the letterhead without surrounding white space. */
    Letterhead tidy() {
        return Records.map(this, (name, value) -> FreeText.tidy((String) value));
    }

    /** Returns the issues of the texts. */
    Issues check() {
        var issues = Issues.none().when(!ABBREVIATION.matcher(abbreviation).matches(), "abbreviation", "malformed");
        for (var one : Records.values(this).entrySet()) {
            var text = (String) one.getValue();
            issues = issues.and(FreeText.check(one.getKey(), text.replace('\n', '\0'), LONGEST));
        }
        return issues;
    }
}
