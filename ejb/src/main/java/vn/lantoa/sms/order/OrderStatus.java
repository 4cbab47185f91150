package vn.lantoa.sms.order;

import java.time.Instant;

/**
 * Step in the history of an order.
 *
 * @param by reference of the actor
 */
public record OrderStatus(OrderState state, String note, Instant at, String by) {}
