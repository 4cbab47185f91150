/**
 * Owns: the sending of parts: who sends on a route, how fast, what is claimed before and written down after, receipts.
 * Comes after: sms.mailing and sms.order. Hands over by: the states of parts.
 */
@NullMarked
package vn.lantoa.sms.gateway;

import org.jspecify.annotations.NullMarked;
