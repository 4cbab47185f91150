package vn.lantoa.sms.order;

import java.time.Instant;

/** Event: a telecom company is asked to send a message. */
public record OrderPlaced(OrderId order, Instant at) implements OrderMoved {}
