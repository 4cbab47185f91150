package vn.lantoa.organisation;

import java.util.regex.Pattern;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/**
 * Whom to call in an organisation.
 *
 * @param name name of an office or a person
 * @param phone telephone number
 */
public record OrganisationContact(String name, String phone) {
    /** No contact. */
    public static final OrganisationContact NONE = new OrganisationContact("", "");

    private static final int LONGEST_NAME = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{3,40}");

    Issues check() {
        return Issues.none()
                .when(name.isBlank(), "name", "missing")
                .and(FreeText.check("name", name, LONGEST_NAME))
                .when(!PHONE.matcher(phone).matches(), "phone", "malformed");
    }
}
