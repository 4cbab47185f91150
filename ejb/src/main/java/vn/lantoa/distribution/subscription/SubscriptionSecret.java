package vn.lantoa.distribution.subscription;

import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Secret;

/**
 * A subscription with what its receiver needs to trust what comes; the secret is shown this once.
 *
 * @param secret {@code whsec_…} for signatures of version {@code v1}
 * @param publicKey {@code whpk_…} for signatures of version {@code v1a}
 */
public record SubscriptionSecret(SubscriptionId subscription, Secret secret, String publicKey) {}
