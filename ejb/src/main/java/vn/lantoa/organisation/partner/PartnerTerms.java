package vn.lantoa.organisation.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a partner's access.
 *
 * @param suspended whether its tokens are rejected for now
 * @param expiresAt the instant from which its tokens are rejected; null if there is no end
 * @param networks the networks from which it may send requests, as CIDR (RFC 4632); empty allows any
 * @param requestsPerMinute the maximum number of requests per minute, over all its tokens
 */
public record PartnerTerms(
        boolean suspended, @Nullable Instant expiresAt, List<String> networks, int requestsPerMinute) {
    /** Default maximum number of requests per minute. */
    public static final int USUAL_REQUESTS_PER_MINUTE = 600;

    public PartnerTerms {
        networks = List.copyOf(networks);
    }
}
