package vn.lantoa.organisation.oidc;

import vn.lantoa.kernel.Issues;

/** The rules for what can be an account of a provider. Pure. */
final class IdentityRules {
    /** The longest subject (OpenID Connect Core 1.0, section 2). */
    static final int LONGEST = 255;

    private IdentityRules() {}

    static Issues check(String subject) {
        return Issues.none()
                .when(subject.isBlank(), "providerSubject", "missing")
                .when(subject.length() > LONGEST, "providerSubject", "too-long", LONGEST)
                // it would be matched with nobody, ever: administrators know addresses, the provider says subjects
                .when(subject.contains("@"), "providerSubject", "subject-is-an-address")
                .when(subject.chars().anyMatch(Character::isISOControl), "providerSubject", "control-characters");
    }
}
