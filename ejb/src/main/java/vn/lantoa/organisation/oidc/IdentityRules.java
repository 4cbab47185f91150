package vn.lantoa.organisation.oidc;

import vn.lantoa.kernel.Issues;

/** The rules for valid provider accounts. Pure functions. */
final class IdentityRules {
    /** The longest subject (OpenID Connect Core 1.0, section 2). */
    static final int LONGEST = 255;

    private IdentityRules() {}

    static Issues check(String subject) {
        return Issues.none()
                .when(subject.isBlank(), "providerSubject", "missing")
                .when(subject.length() > LONGEST, "providerSubject", "too-long", LONGEST)
                // it would never match: administrators may know e-mail addresses, but the provider sends subjects
                .when(subject.contains("@"), "providerSubject", "subject-is-an-address")
                .when(subject.chars().anyMatch(Character::isISOControl), "providerSubject", "control-characters");
    }
}
