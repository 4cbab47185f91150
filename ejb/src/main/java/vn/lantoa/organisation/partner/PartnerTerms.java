package vn.lantoa.organisation.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
}
