/** Owns: telling companies of orders. Comes after: sms.order. Hands over by: ids of what was told. */
@NullMarked
package vn.lantoa.sms.order.notice;

import org.jspecify.annotations.NullMarked;
