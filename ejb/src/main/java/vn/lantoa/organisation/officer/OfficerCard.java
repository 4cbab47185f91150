package vn.lantoa.organisation.officer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OrganisationId;

/**
 * Particulars of an officer.
 *
 * @param login the name for signing in; lower case
 * @param email may be empty
 * @param organisation the organisation whose administrators are responsible for the officer
 */
public record OfficerCard(String login, String displayName, String email, OrganisationId organisation) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]++@[^\\s@<>][^\\s@<>.]*+\\.[^\\s@<>]++");
    private static final int LONGEST = 200;

    public OfficerCard {
        login = normalised(login);
        displayName = Normalizer.normalize(displayName.strip(), Normalizer.Form.NFC);
        email = email.strip();
    }

    /** Returns the login in the normalised form that is stored. */
    public static String normalised(String login) {
        return Normalizer.normalize(login.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** Returns a copy with another e-mail address. */
    OfficerCard withEmail(String other) {
        return new OfficerCard(login, displayName, other, organisation);
    }

    /** Returns the issues of the particulars. */
    public Issues check() {
        return Issues.none()
                .when(login.isEmpty(), "login", "missing")
                .when(!login.isEmpty() && !LOGIN.matcher(login).matches(), "login", "not-a-login")
                .when(displayName.isEmpty(), "displayName", "missing")
                .when(displayName.length() > LONGEST, "displayName", "too-long", LONGEST)
                .when(displayName.chars().anyMatch(Character::isISOControl), "displayName", "control-characters")
                .when(!email.isEmpty() && !EMAIL.matcher(email).matches(), "email", "not-an-address")
                .when(email.length() > LONGEST, "email", "too-long", LONGEST);
    }
}
