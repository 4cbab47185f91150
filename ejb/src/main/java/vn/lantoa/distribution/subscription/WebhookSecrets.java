package vn.lantoa.distribution.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Conflict;

/**
 * Secrets of subscriptions. A secret is derived from the data key, the subscription and its generation. Secrets are not
 * stored, so that they cannot be read from the database.
 */
@ApplicationScoped
public class WebhookSecrets {
    /** How long messages are also signed with the former secret after a rotation. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    @Inject
    DerivedKeys keys;

    /**
     * Returns the secret of this generation.
     *
     * @throws Conflict if the hub has no data key; then nothing can be signed or sent
     */
    public WebhookSecret of(SubscriptionId subscription, int generation) {
        var purpose = "|" + subscription + "|" + generation;
        return new WebhookSecret(keys.derive("webhook" + purpose), keys.derive("webhook ed25519" + purpose));
    }

    /** Returns the secrets to sign with now, the newest first. */
    List<WebhookSecret> inUse(SubscriptionId subscription, int generation, @Nullable Instant rotatedAt, Instant now) {
        var secrets = new ArrayList<>(List.of(of(subscription, generation)));
        if (generation > 1 && rotatedAt != null && now.isBefore(rotatedAt.plus(OVERLAP)))
            secrets.add(of(subscription, generation - 1));
        return secrets;
    }
}
