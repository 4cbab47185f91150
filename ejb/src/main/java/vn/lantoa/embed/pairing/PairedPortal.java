package vn.lantoa.embed.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.subscription.SubscriptionSecret;
import vn.lantoa.organisation.token.IssuedToken;

/**
 * What a portal is told once, when it is paired.
 *
 * @param name of the partner
 * @param webhook null where the portal is only to ask
 * @param recalls where the signed list of recalls lies, the hub's own address first
 */
public record PairedPortal(String name, IssuedToken token, @Nullable SubscriptionSecret webhook, List<String> recalls) {
    public PairedPortal {
        recalls = List.copyOf(recalls);
    }
}
