package vn.lantoa.sms.order;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A telecom company is to send no more of an order. */
public record OrderCancelled(OrderId order, Instant at) implements HubEvent {}
