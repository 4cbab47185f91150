package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.kernel.Conflict;

/**
 * Secrets and SSH keys of subscriptions. A secret is derived from the data key, the subscription and its generation. Secrets are not
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
        return generations(generation, rotatedAt, now)
                .map(one -> of(subscription, one))
                .toList();
    }

    /**
     * Returns the SSH key of this generation.
     *
     * @throws Conflict when the hub has no data key
     */
    DropKey dropKey(SubscriptionId subscription, int generation) {
        return new DropKey(keys.derive("sftp ed25519|" + subscription + "|" + generation));
    }

    /** Returns the keys to offer now, the newest first. For a day after a rotation this includes the former key. */
    List<DropKey> dropKeysInUse(SubscriptionId subscription, int generation, @Nullable Instant rotatedAt, Instant now) {
        return generations(generation, rotatedAt, now)
                .map(one -> dropKey(subscription, one))
                .toList();
    }

    private static Stream<Integer> generations(int latest, @Nullable Instant rotatedAt, Instant now) {
        var both = latest > 1 && rotatedAt != null && now.isBefore(rotatedAt.plus(OVERLAP));
        return both ? Stream.of(latest, latest - 1) : Stream.of(latest);
    }
}
