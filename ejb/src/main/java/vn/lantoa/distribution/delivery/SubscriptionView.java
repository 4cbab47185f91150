package vn.lantoa.distribution.delivery;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Subscription as the API returns it and the pages of its partner and administrators display it.
 *
 * @param target destination, in the format of the channel
 * @param reason why the subscription is not active ({@code asked}, {@code gave-up}, {@code gone}); null if it is active
 * @param failures number of consecutive attempts that failed temporarily
 * @param nextAttemptAt earliest time of the next attempt
 * @param waiting number of waiting deliveries
 * @param dead number of deliveries rejected or given up
 * @param lastSeq number of the last change delivered; 0 if none
 * @param lastAt when that change was delivered
 * @param paired whether the subscription belongs to a paired portal, whose plugin acknowledges each message by its id
 */
@Schema(name = "Subscription")
public record SubscriptionView(
        @Schema(implementation = String.class) SubscriptionId id,
        @Schema(implementation = String.class) PartnerId partner,
        @Schema(implementation = String.class) Channel channel,
        String label,
        String target,
        @Schema(implementation = String.class) SubscriptionState state,
        @Nullable String reason,
        @JsonbTransient int generation,
        int failures,
        Instant nextAttemptAt,
        long waiting,
        long dead,
        long lastSeq,
        @Nullable Instant lastAt,
        @JsonbTransient boolean paired) {}
