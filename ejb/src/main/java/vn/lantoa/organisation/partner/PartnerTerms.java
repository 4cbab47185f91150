package vn.lantoa.organisation.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a partner is let in.
 *
 * @param suspended whether its tokens are nobody's for now
 * @param expiresAt from when on its tokens are nobody's; null: no end is set
 * @param networks where its requests may come from, as CIDR (RFC 4632); none: from anywhere
 * @param requestsPerMinute how many requests it may make in a minute, all its tokens together
 */
public record PartnerTerms(
        boolean suspended, @Nullable Instant expiresAt, List<String> networks, int requestsPerMinute) {
    /** What is let through in a minute where nobody has said otherwise. */
    public static final int USUAL_REQUESTS_PER_MINUTE = 600;

    public PartnerTerms {
        networks = List.copyOf(networks);
    }
}
