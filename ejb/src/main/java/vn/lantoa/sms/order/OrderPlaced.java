package vn.lantoa.sms.order;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A telecom company is asked to send a message. */
public record OrderPlaced(OrderId order, Instant at) implements HubEvent {}
