package vn.lantoa.distribution.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.distribution.delivery.SubscriptionId;

/**
 * The links in the letters of a subscription: each ends that one subscription, and opens nothing. Derived, and kept
 * nowhere.
 */
@ApplicationScoped
public class DigestLinks {
    private static final Pattern LINK = Pattern.compile("([0-9a-f-]{36})\\.[0-9a-f]{64}");

    @Inject
    DerivedKeys keys;

    /** The link of this subscription. */
    public String of(SubscriptionId subscription) {
        return subscription + "."
                + HexFormat.of().formatHex(keys.derive("end of a subscription to letters|" + subscription));
    }

    /** The subscription of this link, if it is one. */
    public Optional<SubscriptionId> find(String link) {
        var parts = LINK.matcher(link);
        if (!parts.matches()) return Optional.empty();
        try {
            var id = new SubscriptionId(UUID.fromString(parts.group(1)));
            return Optional.of(id).filter(found -> same(of(found), link));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
