package vn.lantoa.campaign.reading;

import vn.lantoa.kernel.Issues;

/** Rules for the reason of a halt. */
final class HaltRules {
    static final int LONGEST_REASON = 1000;

    private HaltRules() {}

    static Issues checkReason(String reason) {
        return Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .when(reason.length() > LONGEST_REASON, "reason", "too-long", LONGEST_REASON);
    }
}
