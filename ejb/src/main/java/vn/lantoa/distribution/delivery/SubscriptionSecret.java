package vn.lantoa.distribution.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.ShownOnce;

/**
 * Subscription with the keys that its receiver needs to verify messages; the secret is shown only once.
 *
 * @param secret {@code whsec_…} for signatures of version {@code v1}
 * @param publicKey {@code whpk_…} for signatures of version {@code v1a}
 */
@ShownOnce
@Schema(name = "SubscriptionSecret")
public record SubscriptionSecret(
        @Schema(implementation = String.class) SubscriptionId id, String secret, String publicKey) {
    @Override
    public String toString() {
        return id.toString();
    }
}
