package vn.lantoa.sms.order;

import java.time.Instant;

/**
 * A step in the life of an order.
 *
 * @param by reference of whoever took it
 */
public record OrderStatus(OrderState state, String note, Instant at, String by) {}
