package vn.lantoa.organisation.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which a partner is let in.
 *
 * @param suspended whether its tokens are refused for now
 * @param expiresAt the instant from which on its tokens are refused; null: no end is set
 * @param networks the networks its requests may come from, as CIDR (RFC 4632); none: from anywhere
 * @param requestsPerMinute the most requests it may make in a minute, all its tokens together
 */
public record PartnerTerms(
        boolean suspended, @Nullable Instant expiresAt, List<String> networks, int requestsPerMinute) {
    /** The limit of requests in a minute unless an administrator sets another. */
    public static final int USUAL_REQUESTS_PER_MINUTE = 600;

    public PartnerTerms {
        networks = List.copyOf(networks);
    }
}
