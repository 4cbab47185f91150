/**
 * Owns: the step-up: what weighs most is done only soon after a second factor was shown. Comes after:
 * organisation.factor and organisation.password. Hands over by: {@link vn.lantoa.organisation.StepUp} on a use
 * case.
 */
@NullMarked
package vn.lantoa.organisation.stepup;

import org.jspecify.annotations.NullMarked;
