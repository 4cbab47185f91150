package vn.lantoa.distribution.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.audit.signing.DerivedLink;
import vn.lantoa.distribution.delivery.SubscriptionId;

/**
 * The links in the letters of a subscription: each ends that one subscription, and opens nothing. Derived, and kept
 * nowhere.
 */
@ApplicationScoped
public class DigestLinks {
    private static final String PURPOSE = "end of a subscription to letters";

    @Inject
    DerivedKeys keys;

    /** The link of this subscription. */
    public String of(SubscriptionId subscription) {
        return DerivedLink.of(keys, PURPOSE, subscription.value());
    }

    /** The subscription of this link, if it is one. */
    public Optional<SubscriptionId> find(String link) {
        return DerivedLink.find(keys, PURPOSE, link).map(SubscriptionId::new);
    }
}
