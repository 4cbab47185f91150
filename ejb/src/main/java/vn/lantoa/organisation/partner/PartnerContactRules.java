package vn.lantoa.organisation.partner;

import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;

/** Rules for a contact: it needs an e-mail address or phone number; a contact for recalls needs an e-mail address. */
final class PartnerContactRules {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 254;
    static final int LONGEST_PHONE = 40;
    static final int MOST_CONTACTS = 30;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\]+\\.[\\w-]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{3,}");

    private PartnerContactRules() {}

    static Issues check(PartnerContact contact) {
        var email = contact.email();
        var phone = contact.phone();
        return Issues.none()
                .when(contact.name().isBlank(), "name", "missing")
                .when(contact.name().length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(email.isEmpty() && phone.isEmpty(), "email", "or-phone")
                .when(email.length() > LONGEST_EMAIL, "email", "too-long", LONGEST_EMAIL)
                .when(!email.isEmpty() && !EMAIL.matcher(email).matches(), "email", "malformed")
                .when(phone.length() > LONGEST_PHONE, "phone", "too-long", LONGEST_PHONE)
                .when(!phone.isEmpty() && !PHONE.matcher(phone).matches(), "phone", "malformed")
                .when(contact.duties().isEmpty(), "duties", "missing")
                .when(contact.isFor(ContactDuty.RECALL) && email.isEmpty(), "email", "needed-for-recalls");
    }
}
