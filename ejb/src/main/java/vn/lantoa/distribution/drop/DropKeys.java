package vn.lantoa.distribution.drop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.webhook.WebhookSecrets;
import vn.lantoa.kernel.Conflict;

/** The keys of subscriptions. They are derived from the data key and kept nowhere: who reads the database learns none. */
@ApplicationScoped
class DropKeys {
    @Inject
    DerivedKeys keys;

    /**
     * The key of this generation.
     *
     * @throws Conflict when the hub has no data key
     */
    DropKey of(SubscriptionId subscription, int generation) {
        return new DropKey(keys.derive("sftp ed25519|" + subscription + "|" + generation));
    }

    /** The keys to show now, the newest first: for a day after a rotation the former one as well. */
    List<DropKey> inUse(SubscriptionId subscription, int generation, @Nullable Instant rotatedAt, Instant now) {
        var inUse = new ArrayList<>(List.of(of(subscription, generation)));
        if (generation > 1 && rotatedAt != null && now.isBefore(rotatedAt.plus(WebhookSecrets.OVERLAP)))
            inUse.add(of(subscription, generation - 1));
        return inUse;
    }
}
