package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.audit.signing.DerivedLink;

/**
 * Unsubscribe links of digests. Each ends one subscription and grants no other access. Links are derived from a key and
 * not stored.
 */
@ApplicationScoped
public class DigestLinks {
    private static final String PURPOSE = "end of a subscription to letters";

    @Inject
    DerivedKeys keys;

    /** Returns the unsubscribe link of this subscription. */
    public String of(SubscriptionId subscription) {
        return DerivedLink.of(keys, PURPOSE, subscription.value());
    }

    /** Returns the subscription of this link; empty if the link is invalid. */
    public Optional<SubscriptionId> find(String link) {
        return DerivedLink.find(keys, PURPOSE, link).map(SubscriptionId::new);
    }
}
