package vn.lantoa.distribution.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.DemoMode;

/**
 * The secrets of subscriptions. They are derived from the data key, for each subscription and generation, and kept nowhere:
 * who reads the database learns none.
 */
@ApplicationScoped
public class WebhookSecrets {
    /** For how long messages are signed with the former secret too, after a rotation. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    @Inject
    DataKey dataKey;

    @Inject
    SigningKeys signing;

    @Inject
    DemoMode demo;

    /**
     * The secret of this generation.
     *
     * @throws Conflict when the hub has no data key: without a secret nothing is signed, and nothing sent
     */
    public WebhookSecret of(SubscriptionId subscription, int generation) {
        var purpose = "|" + subscription + "|" + generation;
        return new WebhookSecret(derive("webhook" + purpose), derive("webhook ed25519" + purpose));
    }

    /** The secrets to sign with now, the newest first. */
    List<WebhookSecret> inUse(SubscriptionId subscription, int generation, @Nullable Instant rotatedAt, Instant now) {
        var secrets = new ArrayList<>(List.of(of(subscription, generation)));
        if (generation > 1 && rotatedAt != null && now.isBefore(rotatedAt.plus(OVERLAP)))
            secrets.add(of(subscription, generation - 1));
        return secrets;
    }

    private byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(root(), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC", e);
        }
    }

    private byte[] root() {
        if (dataKey.isSet()) return dataKey.bytes();
        if (demo.on()) return signing.derive("data key of a demonstration");
        throw new Conflict("data-key-missing", "LANTOA_DATA_KEY is not set");
    }
}
