package vn.lantoa.sms.order;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event of which the telecom company is notified: an order was placed or cancelled. */
public sealed interface OrderMoved extends HubEvent permits OrderCancelled, OrderPlaced {
    OrderId order();

    Instant at();
}
