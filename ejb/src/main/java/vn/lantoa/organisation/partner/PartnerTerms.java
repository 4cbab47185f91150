package vn.lantoa.organisation.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Network;

/**
 * Terms of a partner's access.
 *
 * @param suspended whether the partner's tokens are rejected for now
 * @param expiresAt the instant from which on the partner's tokens are rejected; null for no end
 * @param networks the networks from which the partner may send requests, as CIDR (RFC 4632); empty allows any
 * @param requestsPerMinute the maximum number of requests per minute, over all tokens of the partner
 */
public record PartnerTerms(
        boolean suspended, @Nullable Instant expiresAt, List<String> networks, int requestsPerMinute) {
    /** Default maximum number of requests per minute. */
    public static final int USUAL_REQUESTS_PER_MINUTE = 600;

    static final int MOST_REQUESTS = 100_000;
    static final int MOST_NETWORKS = 50;

    Issues check() {
        var wrong = networks.stream().filter(one -> !isNetwork(one)).findFirst();
        return Issues.none()
                .when(requestsPerMinute < 1, "requestsPerMinute", "too-few", 1)
                .when(requestsPerMinute > MOST_REQUESTS, "requestsPerMinute", "too-many", MOST_REQUESTS)
                .when(networks.size() > MOST_NETWORKS, "networks", "too-many", MOST_NETWORKS)
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
