/**
 * Owns: the parts of a short message, to the octet, and their cost; pure. Comes after: distribution. Hands over by:
 * {@link vn.lantoa.sms.segment.SmsSegments} and {@link vn.lantoa.sms.segment.MessageForm}.
 */
@NullMarked
package vn.lantoa.sms.segment;

import org.jspecify.annotations.NullMarked;
