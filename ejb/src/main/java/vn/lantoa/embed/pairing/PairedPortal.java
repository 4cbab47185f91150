package vn.lantoa.embed.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.subscription.SubscriptionSecret;
import vn.lantoa.organisation.partner.IssuedToken;

/**
 * Answer to a portal, shown once when it is paired.
 *
 * @param name of the partner
 * @param webhook null if the portal only polls
 * @param recalls addresses of the signed recall list, the hub's own first
 */
public record PairedPortal(
        String name, IssuedToken token, @Nullable SubscriptionSecret webhook, List<String> recalls) {}
