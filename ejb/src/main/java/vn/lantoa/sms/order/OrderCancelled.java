package vn.lantoa.sms.order;

import java.time.Instant;

/** Event: an order is cancelled; the telecom company must send no more of it. */
public record OrderCancelled(OrderId order, Instant at) implements OrderMoved {}
