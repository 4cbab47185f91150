package vn.lantoa.distribution.subscription;

import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Secret;

/**
 * Subscription with the keys that its receiver needs to verify messages; the secret is shown only once.
 *
 * @param secret {@code whsec_…} for signatures of version {@code v1}
 * @param publicKey {@code whpk_…} for signatures of version {@code v1a}
 */
public record SubscriptionSecret(SubscriptionId subscription, Secret secret, String publicKey) {}
