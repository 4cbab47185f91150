package vn.lantoa.web.distribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.SubscriptionView;

/** Request and response bodies about subscriptions. */
final class SubscriptionJson {
    private SubscriptionJson() {}

    /** A partner's subscriptions. */
    @Schema(name = "Subscriptions")
    public record All(List<SubscriptionView> subscriptions) {}

    /** Request body of a new subscription. */
    @Schema(name = "NewSubscription")
    public record New(
            @Schema(description = "Id of the partner; a partner need not name itself") @Nullable String partner,
            @Schema(description = "`webhook`, `sftp` or `digest`") @Nullable String channel,
            @Nullable String label,
            @Schema(description = "Where to: an https address, sftp://user@host/folder/, an e-mail address") @Nullable
                    String target,
            @Schema(
                            description =
                                    "What else the channel needs; of sftp the fingerprint of the host's key, of a digest its hour")
                    @Nullable String settings) {}

    /** Request body with a range of the change log to replay. */
    @Schema(name = "Replay")
    public record Replay(@Nullable Long from, @Nullable Long to) {}

    /** The number of deliveries that a replay plans. */
    @Schema(name = "Replayed")
    public record Replayed(int planned) {}
}
