package vn.lantoa.distribution.delivery;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A subscription stopped by itself: its receiver is gone, or all attempts failed. */
public record SubscriptionStopped(SubscriptionId subscription, SubscriptionState state, Instant at)
        implements HubEvent {}
