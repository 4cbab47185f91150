package vn.lantoa.embed.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.SubscriptionSecret;
import vn.lantoa.organisation.partner.IssuedToken;

/**
 * Response to a portal that was paired, returned only once.
 *
 * @param name name of the partner
 * @param webhook the webhook; null if the portal only polls
 * @param recalls addresses of the signed recall list, the hub's own first
 */
public record PairedPortal(
        String name, IssuedToken token, @Nullable SubscriptionSecret webhook, List<String> recalls) {}
