package vn.lantoa.sms.order;

import java.time.Instant;

/** A telecom company is to send no more of an order. */
public record OrderCancelled(OrderId order, Instant at) implements OrderMoved {}
