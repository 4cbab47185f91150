package vn.lantoa.organisation.partner;

import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Network;

/** Rules for a partner's terms. */
final class PartnerTermsRules {
    static final int MOST_REQUESTS = 100_000;
    static final int MOST_NETWORKS = 50;

    private PartnerTermsRules() {}

    static Issues check(PartnerTerms terms) {
        var wrong = terms.networks().stream().filter(one -> !isNetwork(one)).findFirst();
        return Issues.none()
                .when(terms.requestsPerMinute() < 1, "requestsPerMinute", "too-few", 1)
                .when(terms.requestsPerMinute() > MOST_REQUESTS, "requestsPerMinute", "too-many", MOST_REQUESTS)
                .when(terms.networks().size() > MOST_NETWORKS, "networks", "too-many", MOST_NETWORKS)
                .when(wrong.isPresent(), "networks", "not-a-network", wrong.orElse(""));
    }

    /** Returns whether PostgreSQL's {@code cidr} accepts the text: no bits may be set to the right of the mask. */
    private static boolean isNetwork(String text) {
        try {
            return text.equals(text.strip()) && !Network.parse(text).hasBitsBeyond();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
