package vn.lantoa.sms.order;

import java.time.Instant;

/** Event: an order was placed with a telecom company. */
public record OrderPlaced(OrderId order, Instant at) implements OrderMoved {}
