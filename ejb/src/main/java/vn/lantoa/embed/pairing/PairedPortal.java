package vn.lantoa.embed.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.subscription.SubscriptionSecret;
import vn.lantoa.organisation.token.IssuedToken;

/**
 * The answer to a portal, shown once when it is paired.
 *
 * @param name of the partner
 * @param webhook null where the portal only polls
 * @param recalls the addresses of the signed list of recalls, the hub's own first
 */
public record PairedPortal(String name, IssuedToken token, @Nullable SubscriptionSecret webhook, List<String> recalls) {
    public PairedPortal {
        recalls = List.copyOf(recalls);
    }
}
