package vn.lantoa.sms.order;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A telecom company is to send a message, or to send no more of it: it is told. */
public sealed interface OrderMoved extends HubEvent permits OrderCancelled, OrderPlaced {
    OrderId order();

    Instant at();
}
