package vn.lantoa.distribution.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Conflict;

/**
 * SSH keys of subscriptions. The keys are derived from the data key and not stored, so that they cannot be read from
 * the database.
 */
@ApplicationScoped
class DropKeys {
    @Inject
    DerivedKeys keys;

    /**
     * Returns the key of this generation.
     *
     * @throws Conflict when the hub has no data key
     */
    DropKey of(SubscriptionId subscription, int generation) {
        return new DropKey(keys.derive("sftp ed25519|" + subscription + "|" + generation));
    }

    /** Returns the keys to offer now, the newest first. For a day after a rotation this includes the former key. */
    List<DropKey> inUse(SubscriptionId subscription, int generation, @Nullable Instant rotatedAt, Instant now) {
        var inUse = new ArrayList<>(List.of(of(subscription, generation)));
        if (generation > 1 && rotatedAt != null && now.isBefore(rotatedAt.plus(WebhookSecrets.OVERLAP)))
            inUse.add(of(subscription, generation - 1));
        return inUse;
    }
}
