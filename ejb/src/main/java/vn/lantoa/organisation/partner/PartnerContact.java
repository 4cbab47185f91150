package vn.lantoa.organisation.partner;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;

/**
 * Contact person at a partner.
 *
 * @param email e-mail address; empty if there is none
 * @param phone phone number; empty if there is none
 * @param duties the duties of the contact, at least one
 */
public record PartnerContact(String name, String email, String phone, Set<ContactDuty> duties) {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 254;
    static final int LONGEST_PHONE = 40;
    static final int MOST_CONTACTS = 30;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\]+\\.[\\w-]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{3,}");

    public PartnerContact {
        var copy = EnumSet.noneOf(ContactDuty.class);
        copy.addAll(duties);
        duties = Collections.unmodifiableSet(copy);
    }

    /** Returns whether the contact has the given duty. */
    public boolean isFor(ContactDuty duty) {
        return duties.contains(duty);
    }

    /** Checks that the contact has an e-mail address or phone number; a contact for recalls needs an e-mail address. */
    Issues check() {
        return Issues.none()
                .when(name.isBlank(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(email.isEmpty() && phone.isEmpty(), "email", "or-phone")
                .when(email.length() > LONGEST_EMAIL, "email", "too-long", LONGEST_EMAIL)
                .when(!email.isEmpty() && !EMAIL.matcher(email).matches(), "email", "malformed")
                .when(phone.length() > LONGEST_PHONE, "phone", "too-long", LONGEST_PHONE)
                .when(!phone.isEmpty() && !PHONE.matcher(phone).matches(), "phone", "malformed")
                .when(duties.isEmpty(), "duties", "missing")
                .when(isFor(ContactDuty.RECALL) && email.isEmpty(), "email", "needed-for-recalls");
    }
}
