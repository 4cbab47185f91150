/**
 * Owns: the rule whether a number may be written to now; pure, and without numbers. Comes after: distribution. Hands
 * over by: {@link vn.lantoa.sms.guard.Verdict}.
 */
@NullMarked
package vn.lantoa.sms.guard;

import org.jspecify.annotations.NullMarked;
