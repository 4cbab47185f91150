package vn.lantoa.organisation.partner;

import vn.lantoa.kernel.Issues;

/** Rules for the label and validity of a token. */
final class TokenRules {
    static final int MOST_DAYS = 366;
    static final int MOST_OVERLAP_DAYS = 30;
    static final int MOST_TOKENS = 20;
    static final int LONGEST_LABEL = 100;

    private TokenRules() {}

    static Issues checkOverlap(int days) {
        return Issues.none()
                .when(days < 0, "overlapDays", "too-few", 0)
                .when(days > MOST_OVERLAP_DAYS, "overlapDays", "too-many", MOST_OVERLAP_DAYS);
    }

    static Issues check(String label, int days) {
        return check(label, days, MOST_DAYS);
    }

    /** Validates a token whose maximum validity is lower than the general maximum. */
    static Issues check(String label, int days, int mostDays) {
        return Issues.none()
                .when(label.isBlank(), "label", "missing")
                .when(label.length() > LONGEST_LABEL, "label", "too-long", LONGEST_LABEL)
                .when(days < 1, "days", "too-few", 1)
                .when(days > mostDays, "days", "too-many", mostDays);
    }
}
