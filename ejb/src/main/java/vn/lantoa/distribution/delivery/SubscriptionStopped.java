package vn.lantoa.distribution.delivery;

import java.time.Instant;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.outbox.HubEvent;

/** Event: a subscription stopped by itself because its receiver no longer exists or all attempts failed. */
public record SubscriptionStopped(SubscriptionId subscription, SubscriptionState state, Instant at)
        implements HubEvent {}
