package vn.lantoa.sms.order;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: an order was placed or cancelled. The telecom company is notified of it. */
public sealed interface OrderMoved extends HubEvent permits OrderCancelled, OrderPlaced {
    OrderId order();

    Instant at();
}
