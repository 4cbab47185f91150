package vn.lantoa.organisation;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.regex.Pattern;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Records;

/**
 * Data of an organisation for its documents (Decree 30/2020/NĐ-CP), and whom to call there. An empty text of documents
 * is derived from the organisation's kind and name. JSON does not contain the contact, because archives of reports do not.
 *
 * @param contact name of an office or a person; empty if unknown, as the telephone number
 * @param authority superior agency
 * @param abbreviation abbreviation of the organisation's name, in document numbers
 * @param placeName place in the date line
 * @param signerTitle authority and title of the signatory, with slashes between lines
 */
public record Letterhead(
        @JsonbTransient String contact,
        @JsonbTransient String phone,
        String authority,
        String abbreviation,
        String placeName,
        String signerTitle,
        String signerName) {
    /** No texts. */
    public static final Letterhead NONE = new Letterhead("", "", "", "", "", "", "");

    private static final int LONGEST = 120;
    private static final int LONGEST_CONTACT = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{3,40}");
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\p{N}.-]{0,20}");

    /** Returns the letterhead without surrounding white space. */
    Letterhead tidy() {
        return Records.map(this, (name, value) -> FreeText.tidy((String) value));
    }

    /** Returns the issues of the texts. A contact needs both a name and a telephone number. */
    Issues check() {
        boolean hasContact = !(contact + phone).isEmpty();
        var issues = Issues.none()
                .when(hasContact && contact.isEmpty(), "contact", "missing")
                .when(hasContact && !PHONE.matcher(phone).matches(), "phone", "malformed")
                .when(!ABBREVIATION.matcher(abbreviation).matches(), "abbreviation", "malformed");
        for (var one : Records.values(this).entrySet()) {
            var text = ((String) one.getValue()).replace('\n', '\0');
            issues = issues.and(
                    FreeText.check(one.getKey(), text, one.getKey().equals("contact") ? LONGEST_CONTACT : LONGEST));
        }
        return issues;
    }
}
