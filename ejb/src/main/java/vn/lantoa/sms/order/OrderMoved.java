package vn.lantoa.sms.order;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event about an order of which the telecom company is notified: placed or cancelled. */
public sealed interface OrderMoved extends HubEvent permits OrderCancelled, OrderPlaced {
    OrderId order();

    Instant at();
}
