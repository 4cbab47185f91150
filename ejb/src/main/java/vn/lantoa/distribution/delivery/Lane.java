package vn.lantoa.distribution.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * A subscription that this node may send in for now.
 *
 * @param lease the id of the lease, by which the node proves its right
 * @param settings further settings of the channel, as they were written
 * @param generation of the secret in use
 * @param rotatedAt when this generation began; null for the first
 * @param paired whether a portal's plugin is there, which says of each message that it took it
 */
public record Lane(
        SubscriptionId subscription,
        PartnerId partner,
        Channel channel,
        String target,
        String settings,
        int generation,
        @Nullable Instant rotatedAt,
        UUID lease,
        boolean paired) {}
