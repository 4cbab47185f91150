/**
 * Owns: the terms of contacting numbers as they are set for each class of messages. Comes after: sms.guard. Hands over by:
 * {@link vn.lantoa.sms.terms.CurrentGuard}.
 */
@NullMarked
package vn.lantoa.sms.terms;

import org.jspecify.annotations.NullMarked;
