/** Owns: the quotes for an order, before it is placed. Comes after: sms.order. Hands over by: reads. */
@NullMarked
package vn.lantoa.sms.order.quote;

import org.jspecify.annotations.NullMarked;
