package vn.lantoa.distribution.webhook;

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
 * The secrets of subscriptions. They are derived from the data key, for each subscription and generation, and kept nowhere:
 * who reads the database learns none.
 */
@ApplicationScoped
public class WebhookSecrets {
    /** The time for which messages are signed with the former secret too, after a rotation. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    @Inject
    DerivedKeys keys;

    /**
     * The secret of this generation.
     *
     * @throws Conflict when the hub has no data key: without a secret nothing is signed, and nothing sent
     */
    public WebhookSecret of(SubscriptionId subscription, int generation) {
        var purpose = "|" + subscription + "|" + generation;
        return new WebhookSecret(keys.derive("webhook" + purpose), keys.derive("webhook ed25519" + purpose));
    }

    /** The secrets to sign with now, the newest first. */
    List<WebhookSecret> inUse(SubscriptionId subscription, int generation, @Nullable Instant rotatedAt, Instant now) {
        var secrets = new ArrayList<>(List.of(of(subscription, generation)));
        if (generation > 1 && rotatedAt != null && now.isBefore(rotatedAt.plus(OVERLAP)))
            secrets.add(of(subscription, generation - 1));
        return secrets;
    }
}
