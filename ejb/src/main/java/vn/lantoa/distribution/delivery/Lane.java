package vn.lantoa.distribution.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Subscription whose lane this node has leased.
 *
 * @param lease id of the lease, which proves the node's right to send
 * @param settings further settings of the channel, as entered
 * @param generation number of the secret in use
 * @param rotatedAt when this generation began; null for the first
 * @param paired whether a paired portal plugin acknowledges each message
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
