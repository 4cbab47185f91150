package vn.lantoa.sms.order;

import java.time.Instant;

/** Event: an order was cancelled; the telecom company must send no further messages of the order. */
public record OrderCancelled(OrderId order, Instant at) implements OrderMoved {}
