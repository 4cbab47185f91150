/** Owns: the notification of companies about orders. Comes after: sms.order. Hands over by: ids of notifications. */
@NullMarked
package vn.lantoa.sms.order.notice;

import org.jspecify.annotations.NullMarked;
