package vn.lantoa.press.drop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.webhook.WebhookSecrets;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.DemoMode;

/** The keys of subscriptions. They are derived from the data key and kept nowhere: who reads the database learns none. */
@ApplicationScoped
class DropKeys {
    @Inject
    DataKey dataKey;

    @Inject
    SigningKeys signing;

    @Inject
    DemoMode demo;

    /**
     * The key of this generation.
     *
     * @throws Conflict when the hub has no data key
     */
    DropKey of(SubscriptionId subscription, int generation) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(root(), "HmacSHA256"));
            var purpose = "sftp ed25519|" + subscription + "|" + generation;
            return new DropKey(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC", e);
        }
    }

    /** The keys to show now, the newest first: for a day after a rotation the former one as well. */
    List<DropKey> inUse(SubscriptionId subscription, int generation, @Nullable Instant rotatedAt, Instant now) {
        var keys = new ArrayList<>(List.of(of(subscription, generation)));
        if (generation > 1 && rotatedAt != null && now.isBefore(rotatedAt.plus(WebhookSecrets.OVERLAP)))
            keys.add(of(subscription, generation - 1));
        return keys;
    }

    private byte[] root() {
        if (dataKey.isSet()) return dataKey.bytes();
        if (demo.on()) return signing.derive("data key of a demonstration");
        throw new Conflict("data-key-missing", "LANTOA_DATA_KEY is not set");
    }
}
