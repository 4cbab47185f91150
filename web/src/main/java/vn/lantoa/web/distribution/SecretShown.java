package vn.lantoa.web.distribution;

import java.util.Map;
import vn.lantoa.distribution.subscription.SubscriptionSecret;
import vn.lantoa.distribution.subscription.SubscriptionView;

/** The model of the page of a new secret. */
final class SecretShown {
    private SecretShown() {}

    static Map<String, ?> of(SubscriptionSecret made, SubscriptionView one) {
        return Map.of("one", one, "secret", made.secret().reveal(), "publicKey", made.publicKey());
    }
}
