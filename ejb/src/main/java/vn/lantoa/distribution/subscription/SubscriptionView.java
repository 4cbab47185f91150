package vn.lantoa.distribution.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionState;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * A subscription as its partner and administrators see it.
 *
 * @param target where to, as the channel reads it
 * @param reason why it is not active ({@code asked}, {@code gave-up}, {@code gone}); null when it is
 * @param failures the number of attempts in a row that failed for reasons that pass
 * @param nextAttemptAt before which nothing is tried, if something waits
 * @param waiting the number of deliveries that wait
 * @param dead the number of deliveries refused or given up
 * @param lastSeq the last change that arrived there; 0 when none has
 * @param lastAt when that was
 * @param paired whether it is a paired portal's, whose plugin answers by the message's id
 */
public record SubscriptionView(
        SubscriptionId id,
        PartnerId partner,
        Channel channel,
        String label,
        String target,
        SubscriptionState state,
        @Nullable String reason,
        int generation,
        int failures,
        Instant nextAttemptAt,
        long waiting,
        long dead,
        long lastSeq,
        @Nullable Instant lastAt,
        boolean paired) {}
