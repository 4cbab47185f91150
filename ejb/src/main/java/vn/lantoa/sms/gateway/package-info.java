/**
 * Owns: the sending of message parts: the node of a route, its rate, claims before and results after sending, receipts.
 * Comes after: sms.mailing and sms.order. Hands over by: the states of parts.
 */
@NullMarked
package vn.lantoa.sms.gateway;

import org.jspecify.annotations.NullMarked;
