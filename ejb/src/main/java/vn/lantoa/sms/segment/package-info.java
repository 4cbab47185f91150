/**
 * Owns: the splitting of a short message into parts, exact to the octet, and their cost, as pure functions. Comes
 * after: distribution. Hands over by: {@link vn.lantoa.sms.segment.SmsSegments} and
 * {@link vn.lantoa.sms.segment.MessageForm}.
 */
@NullMarked
package vn.lantoa.sms.segment;

import org.jspecify.annotations.NullMarked;
