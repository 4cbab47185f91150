package vn.lantoa.sms.order;

import java.time.Instant;

/** A telecom company is asked to send a message. */
public record OrderPlaced(OrderId order, Instant at) implements OrderMoved {}
