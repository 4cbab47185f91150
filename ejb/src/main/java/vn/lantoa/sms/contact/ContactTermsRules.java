package vn.lantoa.sms.contact;

import vn.lantoa.kernel.Issues;

/** Rules for contact terms. */
final class ContactTermsRules {
    static final int MOST_A_DAY = 50;
    static final int LONGEST_LABEL = 20;

    private ContactTermsRules() {}

    static Issues check(ContactTerms terms) {
        return Issues.none()
                .when(terms.most() > MOST_A_DAY, "most", "out-of-range", 0, MOST_A_DAY)
                .when(terms.label().length() > LONGEST_LABEL, "label", "too-long", LONGEST_LABEL)
                .when(terms.label().chars().anyMatch(Character::isISOControl), "label", "malformed")
                .when(terms.bases().isEmpty(), "bases", "missing")
                .when(!terms.optOutWord().matches("([\\p{L}\\p{N}]{2,20})?"), "optOutWord", "malformed")
                .when(terms.heedsOptOut() && terms.optOutWord().isEmpty(), "optOutWord", "missing");
    }
}
